import { emptyLog, extended, logOf, phaseIndexAt, type RunFact, type RunLog } from '@cheminer/workshop-run';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { factsFor, readsContent } from '../domain/reader.ts';
import { type Connected, Presences } from '../persistence/presences.repository.ts';
import { Runs } from '../persistence/runs.repository.ts';
import { RoomNews } from './room-news.ts';
import type { RoomStream } from './room-stream.ts';

type Room = {
  log: RunLog;
  /** Index of its phase when it was last looked at; null: it was not yet. */
  at: number | null;
  streams: Set<RoomStream>;
  isBusy: boolean;
  isStale: boolean;
};

/** After these what was sent before is no longer what one may know: something was erased, or all is over. */
const changesWhatIsKnown = ({ kind }: RunFact): boolean => ['keep', 'withdraw', 'end'].includes(kind);

/** Whoever comes back was not told these as they happened: what they read before may be more, or less, than is theirs. */
const isMissed = (fact: RunFact): boolean =>
  changesWhatIsKnown(fact) || ['move', 'undo', 'give-command', 'take-command'].includes(fact.kind);

/** The rooms that somebody follows in this process: each new fact goes to every stream, as its reader may know it. */
@Injectable()
export class RoomHub implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(RoomHub.name);
  private readonly rooms = new Map<string, Room>();

  constructor(
    private readonly news: RoomNews,
    private readonly runs: Runs,
    private readonly presences: Presences,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.news.heard = (workshopId) =>
      workshopId === null ? [...this.rooms.keys()].forEach((each) => this.look(each)) : this.look(workshopId);
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.streams()) stream.end();
  }

  streams(): RoomStream[] {
    return [...this.rooms.values()].flatMap(({ streams }) => [...streams]);
  }

  async open(stream: RoomStream): Promise<void> {
    const { workshopId } = stream;
    const room: Room = this.rooms.get(workshopId) ?? {
      ...{ log: emptyLog, at: null, streams: new Set(), isBusy: false, isStale: false },
    };
    this.rooms.set(workshopId, room);
    room.streams.add(stream);
    stream.begin();
    await this.presences.seen(stream);
    await this.runs.tell(workshopId);
  }

  /** A browser says that it is there: an open stream alone says nothing of a line that was cut. */
  hear(connected: Connected): Promise<void> {
    return this.presences.seen(connected);
  }

  close(stream: RoomStream): void {
    const room = this.rooms.get(stream.workshopId);
    if (!room?.streams.delete(stream)) return;
    if (room.streams.size === 0) this.rooms.delete(stream.workshopId);
  }

  /** Something is new there: one look at a time for each workshop, and another when more came meanwhile. */
  private look(workshopId: string): void {
    const room = this.rooms.get(workshopId);
    if (!room) return;
    room.isStale = true;
    if (room.isBusy) return;
    room.isBusy = true;
    void this.lookAgain(workshopId, room)
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => (room.isBusy = false));
  }

  private async lookAgain(workshopId: string, room: Room): Promise<void> {
    while (room.isStale) {
      room.isStale = false;
      const news = await this.runs.facts(workshopId, room.log.run.number);
      room.log = extended(room.log, news);
      const isOther = this.opensParking(room) || news.some(changesWhatIsKnown);
      if (isOther) room.log = logOf(await this.runs.facts(workshopId));
      const connected = await this.presences.connected(workshopId, this.clock.now());
      const signals = await this.presences.signals(workshopId);
      for (const stream of room.streams) this.send(room.log, stream, { connected, signals, isOther });
    }
  }

  /** By a move of whoever commands or, in writing, by the date. */
  private opensParking(room: Room): boolean {
    const { run } = room.log;
    const [before, at] = [room.at, phaseIndexAt(run, this.clock.now().toISOString())];
    room.at = at;
    return before !== null && before !== at && run.phases[at]?.kind === 'consultation';
  }

  private send(
    { facts, run }: RunLog,
    stream: RoomStream,
    { connected, signals, isOther }: Readonly<{ connected: string[]; signals: string[]; isOther: boolean }>,
  ): void {
    const fresh = facts.filter(({ number }) => number > stream.sent);
    const now = this.clock.now().toISOString();
    stream.facts(factsFor(fresh, { facts, run }, stream.reader, now));
    const reads = readsContent(run, stream.reader);
    const isStale = stream.reads === null ? fresh.some(isMissed) : stream.reads !== reads;
    if (isOther || isStale) stream.reload();
    stream.reads = reads;
    stream.moment({ now, connected });
    if (run.commanderId === stream.memberId) stream.signals(signals);
  }
}
