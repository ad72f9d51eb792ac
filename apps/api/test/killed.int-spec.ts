import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { aCohortOfEveryKind, member, type Somebody } from './people.ts';
import { startWorld, type World } from './world.ts';

/** The built API, as a process of its own that can be killed. */
class Killable {
  private child: ChildProcess | undefined;

  constructor(
    private readonly databaseUrl: string,
    readonly port: number,
  ) {}

  async start(): Promise<void> {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const settings = {
      DATABASE_URL: this.databaseUrl,
      PORT: String(this.port),
      WORKER: '0',
      LOG_LEVEL: 'error',
    };
    this.child = spawn('node', [join(process.cwd(), 'apps/api/dist/main.js')], {
      env: { ...inherited, ...settings },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const [said] = await once(this.child, 'message');
    expect(said).toBe('ready');
  }

  /** Without a word: what was under way is cut. */
  async kill(): Promise<void> {
    const ended = once(this.child!, 'exit');
    this.child!.kill('SIGKILL');
    await ended;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

describe('an API process that is killed', () => {
  let world: World;
  let learner: Somebody;
  let api: Killable;
  beforeAll(async () => {
    world = await startWorld();
    learner = await member(world, await aCohortOfEveryKind(world));
    api = new Killable(world.env.DATABASE_URL, await freePort());
  });
  afterAll(() => world.close());

  const call = (method: string, path: string, body?: object) =>
    fetch(`http://127.0.0.1:${api.port}/api/cohorts/${learner.cohortId}/steps/${path}`, {
      method,
      headers: {
        cookie: learner.cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/json',
      },
      ...(body && { body: JSON.stringify(body) }),
    });

  it('between any two writes of a step has kept every answer that it acknowledged, whole', async () => {
    const writes = [
      ...(['S1', 'S2'] as const).map((entry) => ({ entry, value: '2' })),
      ...(['S1.why', 'S2.why'] as const).map((entry) => ({ entry, value: `Parce que. ${'x'.repeat(900)}` })),
    ];
    const acknowledged = new Set<string>();
    for (const { entry, value } of writes) {
      await api.start();
      const kept = await call('PUT', `K4/drafts/${entry}`, { value, baseVersion: 0 });
      expect(kept.status).toBe(200);
      acknowledged.add(entry);
      // One more is under way when it falls: acknowledged or not, it is there whole or not at all.
      const cut = call('PUT', 'K7/drafts/text', {
        value: `Page ${entry}`,
        baseVersion: acknowledged.size - 1,
      }).catch(() => null);
      await api.kill();
      await cut;
    }
    await api.start();
    const step = (await (await call('GET', 'K4')).json()) as {
      drafts: { entryKey: string; value: string }[];
    };
    const found = new Map(step.drafts.map(({ entryKey, value }) => [entryKey, value]));
    expect([...found.keys()].sort()).toEqual([...acknowledged].sort());
    for (const { entry, value } of writes) expect(found.get(entry)).toBe(value);
    expect((await call('PUT', 'K4/completion', {})).status).toBe(200);
    await api.kill();
    await api.start();
    const done = (await (await call('GET', 'K4')).json()) as {
      completedAt: string | null;
      totals: { done: number };
    };
    expect(done.completedAt).not.toBeNull();
    expect(done.totals.done).toBe(1);
    await api.kill();
  }, 60_000);
});
