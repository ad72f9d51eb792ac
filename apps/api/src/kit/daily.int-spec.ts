import { randomUUID } from 'node:crypto';
import { startWorld, type World } from '../../test/world.ts';
import { Commands } from './commands.ts';
import { Jobs } from './jobs.ts';

describe('what comes back every day', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ WORKER: '1' });
  });
  afterAll(() => world.close());

  it('is planned by a process that works, once however often it starts', async () => {
    const jobs = world.app.get(Jobs);
    const planned = () =>
      world.db.query<{ name: string }[]>(`SELECT name FROM pgboss.schedule WHERE name LIKE 'kit.%'`);
    expect(await planned()).toEqual([]);
    await jobs.work();
    await jobs.work();
    expect(await planned()).toEqual([{ name: 'kit.forget-commands' }]);
  });

  it('forgets the commands that nobody will send again, and no other', async () => {
    const commands = world.app.get(Commands);
    const accountId = randomUUID();
    const send = (key: string) => commands.once({ accountId, key, body: 'x' }, async () => key);
    const kept = async () =>
      (await world.db.query('SELECT key FROM kit_command WHERE account_id = $1', [accountId])) as object[];
    await send('old');
    world.clock.travelTo('2027-03-25T11:00:00Z');
    await send('new');
    await commands.forget();
    expect(await kept()).toHaveLength(2);
    world.clock.travelTo('2027-04-02T11:00:00Z');
    await commands.forget();
    expect(await kept()).toEqual([{ key: 'new' }]);
  });
});
