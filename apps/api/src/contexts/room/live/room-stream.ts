import type { ServerResponse } from 'node:http';
import type { RunFact } from '@cheminer/workshop-run';
import type { WorkshopPlace } from '../../workshops/index.ts';
import { readerOf } from '../use-cases/room-door.ts';
import type { Reader } from '../domain/reader.ts';

/** What is true now and kept nowhere: who is connected, and the server’s clock. */
export type Moment = Readonly<{ now: string; connected: readonly string[] }>;

/** Every third beat of the room: soon enough for a line that stays silent to be known as cut. */
const momentEveryMs = 12_000;

/** One browser that follows a workshop, by server-sent events. */
export class RoomStream {
  readonly workshopId: string;
  readonly memberId: string;
  readonly reader: Reader;
  /** Beats of the room that it has seen. */
  beats = 0;
  /** Whether it may read what is said, as last seen; null: nothing was sent yet. */
  reads: boolean | null = null;
  private connected = '';
  private toldAt = 0;

  constructor(
    place: WorkshopPlace,
    /** Number of the last fact that it has. */
    public sent: number,
    private readonly response: ServerResponse,
  ) {
    this.workshopId = place.workshopId;
    this.memberId = place.memberId;
    this.reader = readerOf(place);
  }

  begin(): void {
    this.response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // Kept for another request it would hold back a process that stops, once its streams have ended.
      connection: 'close',
    });
    this.response.write('retry: 500\n\n');
  }

  facts(facts: readonly RunFact[]): void {
    for (const fact of facts) {
      this.response.write(`id: ${fact.number}\nevent: fact\ndata: ${JSON.stringify(fact)}\n\n`);
      this.sent = fact.number;
    }
  }

  /** When who is connected changed, and as time goes by, so that a clock that leapt and a line that died are noticed. */
  moment(moment: Moment): void {
    const [connected, at] = [moment.connected.join(), Date.parse(moment.now)];
    if (connected === this.connected && at - this.toldAt < momentEveryMs) return;
    this.connected = connected;
    this.toldAt = at;
    this.tell('moment', moment);
  }

  /** Members who discreetly ask to stop: for whoever commands. */
  signals(memberIds: readonly string[]): void {
    this.tell('signals', memberIds);
  }

  /** What was sent is no longer what the reader may know: they read the room again. */
  reload(): void {
    this.tell('reload', {});
  }

  /** Its browser went, whether or not anybody was told. */
  get isGone(): boolean {
    return this.response.destroyed;
  }

  end(): void {
    this.response.end();
  }

  private tell(event: string, data: object): void {
    this.response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
