import type { Problem } from '@cheminer/api-client';
import { type Failure, isLost, isSignedOut } from '../send.ts';
import { isStillHere } from './account.ts';
import type { WaitingList } from './list.ts';
import { isOf } from './left-file.ts';
import { agreement, nextToSend, settledBy, turnedDown } from './queue.ts';
import { standing } from './standing.ts';
import { type KeptByServer, transport } from './transport.ts';
import { placeOf, type Write } from './write.ts';

/** How long to wait before the next try, in ms, after so many that were lost. */
const patience = [2_000, 5_000, 15_000, 30_000, 60_000];
/** Left longer ago than that, in ms, it is told once it has gone. */
const lately = 20_000;

/** Sends what waits: in order, one at a time, by one tab only, and only as the person who left it. */
export class Sender {
  private draining: Promise<void> | null = null;
  private losses = 0;
  /** Nobody answered the last time. */
  private isDown = false;
  /** What goes out now had waited for the line. */
  private isBack = false;
  /** Names of what may go: what is typed while something goes out waits for its own turn. */
  private readonly due = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The line came back, or somebody asked, while a try was under way: if it is lost, the next one does not wait. */
  private isPressed = false;
  /** Somebody closed the sign-in dialog: they are asked again only when they ask for something. */
  private isDeclined = false;
  private isClosed = false;

  constructor(
    private readonly accountId: string,
    private readonly list: WaitingList,
  ) {}

  /** Something new: it goes now, or with the next try while the line is down. */
  drain(): Promise<void> {
    return this.timer === undefined && !this.isDeclined ? this.go() : Promise.resolve();
  }

  /** Tries at once, whatever was lost before. `asked`: by a person, who may then be asked to sign in. */
  retry({ asked = false } = {}): Promise<void> {
    if (asked) this.isDeclined = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.isPressed = this.draining !== null;
    return this.go();
  }

  private go(): Promise<void> {
    this.list.now().forEach(({ id }) => this.due.add(id));
    this.draining ??= this.sendAll();
    return this.draining;
  }

  /** The page goes: what waits of drafts is thrown out of the window, and settled at the next opening. */
  lastWords(): void {
    if (!isStillHere(this.accountId)) return;
    const isTyped = ({ what, state }: Write) => what === 'draft' && state === 'waiting';
    for (const write of this.list.now().filter(isTyped)) {
      void this.list.change({ put: [{ ...write, tried: true }], gone: [] });
      void transport(write, { aside: true, keepalive: true });
    }
  }

  tell = (): void => {
    const online = navigator.onLine && !this.isDown;
    standing.change({ writes: this.list.now(), sending: this.draining !== null, online });
  };

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
  }

  private async sendAll(): Promise<void> {
    try {
      await this.list.reread();
      while (this.canSend()) await alone(`cheminer-left-${this.accountId}`, () => this.sendInTurn());
    } finally {
      this.draining = null;
      this.isBack &&= this.next() !== undefined;
      if (!this.isClosed) this.tell();
    }
  }

  private canSend(): boolean {
    const isIdle = !this.isClosed && this.timer === undefined;
    return isIdle && isStillHere(this.accountId) && this.next() !== undefined;
  }

  private readonly next = (): Write | undefined =>
    nextToSend(this.list.now().filter((each) => this.due.has(each.id) && !awaitsFile(each)));

  private async sendInTurn(): Promise<void> {
    await this.list.reread();
    for (let next = this.next(); next && this.canSend(); next = this.next()) {
      const then = await this.sendOne(next);
      if (then === 'wait') this.waitLonger();
      if (then !== 'go on') return;
    }
  }

  private async sendOne(write: Write): Promise<'go on' | 'wait' | 'stop'> {
    await this.list.change({ put: [{ ...write, tried: true }], gone: [] });
    const { data, failure } = await transport(write, { aside: this.isDeclined });
    if (this.isClosed) return 'stop';
    this.hear(failure);
    if (failure === null) return this.settle(write, data ?? {});
    if (isSignedOut(failure)) {
      this.isDeclined = true;
      this.due.clear();
      return 'stop';
    }
    if (isLost(failure) || isBusy(failure)) return 'wait';
    const problem = failure as Problem;
    const agreed = agreement(write, problem);
    if (agreed) return this.settle(write, agreed);
    await this.list.change(turnedDown(this.list.now(), write, problem));
    return 'go on';
  }

  private async settle(write: Write, { version = 0, savedAt }: KeptByServer): Promise<'go on'> {
    const at = savedAt ?? new Date().toISOString();
    if (write.what === 'draft') {
      const known = { value: write.value, version, savedAt: at };
      await this.list.acknowledge(placeOf(write, write.entryKey), known);
    }
    await this.list.change(settledBy(this.list.now(), write, version));
    const age = Date.now() - Date.parse(write.doneAt);
    standing.sent(write, at, this.isBack || age > lately);
    this.due.delete(write.id);
    return 'go on';
  }

  /** Whatever the server says, it is there. */
  private hear(failure: Failure | null): void {
    this.isDown = isLost(failure) && !isSignedOut(failure);
    if (this.isDown || isBusy(failure)) return;
    this.isBack ||= this.losses > 0;
    this.losses = 0;
  }

  private waitLonger(): void {
    const delay = this.isPressed ? 0 : patience[Math.min(this.losses, patience.length - 1)]!;
    this.isPressed = false;
    this.losses += 1;
    this.timer = setTimeout(() => void this.retry(), delay);
  }
}

/** What is handed in goes after its files. */
const awaitsFile = (write: Write): boolean =>
  write.what === 'completion' && standing.now().files.some(isOf(write));

const isBusy = (failure: Failure | null): boolean =>
  failure !== null && typeof failure === 'object' && (failure.status === 429 || failure.status === 408);

/** One tab at a time where the browser can hold a lock; elsewhere twice is once all the same. */
const alone = (name: string, work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request(name, work) : work();
