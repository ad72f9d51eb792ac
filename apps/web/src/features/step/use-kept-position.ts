import { useEffect, useState } from 'react';
import type { Outbox } from '../../app/outbox/outbox.ts';
import type { Step } from './step.ts';

/** How often a place is kept at most, in ms. */
const rhythm = 2000;
/** A text opened less far than that is shown from its start: nothing to resume. */
const leastShare = 0.03;
/** A text scrolled that far was read to its end: the last lines never reach the top of a screen. */
const endShare = 0.98;

export type Position = Readonly<{
  /** Where the film starts again, in seconds. */
  seconds: number;
  /** The page took up where it was left. */
  resumed: boolean;
  /** The end of the text or film was reached, now or on another day. */
  reached: boolean;
  /** Tells how far the film is, and whether that is its end. */
  tell: (seconds: number, end?: boolean) => void;
}>;

/** Keeps the place to resume at, on any device, and goes back to it. */
export function useKeptPosition(cohortId: string, step: Step, outbox: Outbox): Position {
  const [start] = useState(step.position ?? null);
  const [reachedNow, setReached] = useState(false);
  const isText = step.kind === 'reading';
  const isKept = isStillOpen(step);
  const keep = useKeeper(cohortId, step, outbox, isKept);
  const tell = (position: number, end = false) => {
    if (end) setReached(true);
    keep(position, end);
  };
  useEffect(() => {
    if (isKept && start === null) keep(0, false);
  }, [isKept, start, keep]);
  useReading(isText && isKept, start ?? 0, keep, setReached);
  const from = isKept ? (start ?? 0) : 0;
  const resumed = from > (isText ? leastShare : 0);
  return { seconds: from, tell, resumed, reached: reachedNow || wasReached(step) };
}

const wasReached = ({ completedAt, notYet }: Step): boolean =>
  completedAt !== null || notYet?.code === 'word-awaited';

/** Nothing is kept of what is done, locked, or only looked at. */
const isStillOpen = ({ readOnly, collective, locked, completedAt }: Step): boolean =>
  !readOnly && !collective && !locked && completedAt === null;

/** A text goes back to where it was left, and tells how far it is read. */
function useReading(isOn: boolean, start: number, keep: Keep, setReached: (reached: true) => void): void {
  // After the paint: the router has by then put a new page at its top.
  useEffect(() => {
    if (isOn && start > leastShare) window.scrollTo(0, start * scrollable());
  }, [isOn, start]);
  useEffect(() => {
    if (!isOn) return;
    const look = () => {
      const share = scrollable() > 4 ? Math.min(1, window.scrollY / scrollable()) : 1;
      if (share >= endShare) setReached(true);
      keep(share, share >= endShare);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [isOn, keep, setReached]);
}

const scrollable = (): number => document.documentElement.scrollHeight - window.innerHeight;

type Keep = (position: number, end: boolean) => void;

/** Leaves the last place told, at most once per rhythm, and whatever is left when the page goes. */
function useKeeper(cohortId: string, { key }: Step, outbox: Outbox, isKept: boolean): Keep {
  const [keeper] = useState(() => new Keeper(outbox, cohortId, key));
  useEffect(() => {
    if (!isKept) return;
    const leave = () => keeper.flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      keeper.flush();
    };
  }, [isKept, keeper]);
  return keeper.tell;
}

class Keeper {
  private waiting: { position: number; end: boolean } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: number | null = null;
  private isEndTold = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly cohortId: string,
    private readonly stepKey: string,
  ) {}

  readonly tell: Keep = (position, end) => {
    if (this.last === position && !end) return;
    const isNews = this.last === null || (end && !this.isEndTold);
    this.last = position;
    this.isEndTold ||= end;
    this.waiting = { position, end: this.isEndTold };
    if (isNews) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), rhythm);
  };

  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const place = this.waiting;
    this.waiting = null;
    if (place === null) return;
    void this.outbox
      .keep({ cohortId: this.cohortId, stepKey: this.stepKey }, { what: 'position', ...place })
      .then(() => this.outbox.drain());
  }
}
