import type { AddressInfo } from 'node:net';
import type { RunFact } from '@cheminer/workshop-run';
import type { Somebody } from '../../../../test/people.ts';
import type { World } from '../../../../test/world.ts';
import type { Moment } from '../live/room-stream.ts';

/** What a stream carries, by the name of the event. */
type Told = Readonly<{ fact: RunFact; moment: Moment; signals: readonly string[]; reload: object }>;
type Event = Readonly<{ name: string; data: unknown }>;

/** Follows a room as a browser would; each event is looked at once. */
export async function follow(world: World, { cookie }: Somebody, path: string, lastEventId?: string) {
  const { port } = world.app.getHttpServer().address() as AddressInfo;
  const stop = new AbortController();
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    headers: { cookie, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
    signal: stop.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const seen: Event[] = [];
  let taken = 0;
  let wake = () => {};
  void read(response.body!, (event) => {
    seen.push(event);
    wake();
  });

  return {
    /** The next event of that name. */
    async next<Name extends keyof Told>(
      name: Name,
      wanted: (data: Told[Name]) => boolean = () => true,
    ): Promise<Told[Name]> {
      for (;;) {
        const found = seen.findIndex(
          (each, index) => index >= taken && each.name === name && wanted(each.data as Told[Name]),
        );
        if (found >= 0) {
          taken = found + 1;
          return seen[found]!.data as Told[Name];
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    seen: (name: keyof Told): unknown[] => seen.filter((each) => each.name === name).map(({ data }) => data),
    stop: () => stop.abort(),
  };
}

async function read(body: ReadableStream<Uint8Array>, tell: (event: Event) => void): Promise<void> {
  let text = '';
  try {
    for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const name = /^event: (.+)$/m.exec(block)?.[1];
        if (name) tell({ name, data: JSON.parse(/^data: (.+)$/m.exec(block)![1]!) });
      }
    }
  } catch {
    // Stopped by the test.
  }
}
