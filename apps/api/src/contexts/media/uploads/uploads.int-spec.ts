import { startWorld, type World } from '../../../../test/world.ts';
import { Jobs } from '../../../kit/jobs.ts';
import { UploadLocks } from './upload-locks.ts';

describe('an upload that two processes write', () => {
  let world: World;
  let processes: [UploadLocks, UploadLocks];
  beforeAll(async () => {
    world = await startWorld();
    const { DATABASE_URL } = world.env;
    processes = [new UploadLocks(DATABASE_URL), new UploadLocks(DATABASE_URL)];
  });
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.end()));
    await world.close();
  });

  const gate = () => {
    let open = () => {};
    const opened = new Promise<void>((resolve) => void (open = resolve));
    return { open, opened };
  };

  it('is written by one at a time, and another upload does not wait', async () => {
    const told: string[] = [];
    const [begun, ended] = [gate(), gate()];
    const first = processes[0].holding('a', async () => {
      told.push('first begins');
      begun.open();
      await ended.opened;
      told.push('first ends');
    });
    await begun.opened;
    const second = processes[1].holding('a', async () => void told.push('second'));
    await processes[1].holding('b', async () => void told.push('another'));
    ended.open();
    await Promise.all([first, second]);
    expect(told).toEqual(['first begins', 'another', 'first ends', 'second']);
  });

  it('is free again when the process that wrote it dies', async () => {
    const dying = new UploadLocks(world.env.DATABASE_URL);
    await dying.newLock('c').lock(new AbortController().signal, () => undefined);
    await dying.end();
    await expect(processes[0].holding('c', async () => 'written')).resolves.toBe('written');
  });

  it('is swept by the worker, each night', async () => {
    await world.app.get(Jobs).work();
    const rows = await world.db.query(`SELECT cron FROM pgboss.schedule WHERE name = 'media.sweep-uploads'`);
    expect(rows).toEqual([{ cron: '17 2 * * *' }]);
  });
});
