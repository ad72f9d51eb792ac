import { ApiProcess, freePort } from './api-process.ts';
import { aCohortOfEveryKind, member, type Somebody } from './people.ts';
import { startWorld, type World } from './world.ts';

describe('an API process that is killed', () => {
  let world: World;
  let learner: Somebody;
  let api: ApiProcess;
  beforeAll(async () => {
    world = await startWorld();
    learner = await member(world, await aCohortOfEveryKind(world));
    api = new ApiProcess(world.env.DATABASE_URL, await freePort());
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
