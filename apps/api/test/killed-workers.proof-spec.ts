import { addDays, dayIn } from '../src/kit/calendar.ts';
import { Jobs } from '../src/kit/jobs.ts';
import { MailSink } from '../../../tools/mail/mail-sink.ts';
import { WorkerProcess } from '../../../tools/start/worker-process.ts';
import { aCohort, aGroup, member } from './people.ts';
import { until } from './until.ts';
import { startWorld, type World } from './world.ts';

const people = 40;
/** How many workers are killed; whatever is left is sent by two. */
const killed = 2;
/** The lines of one worker. */
const lines = 4;
const inHand = killed * lines;

describe('workers that are killed while they send', () => {
  let world: World;
  let sink: MailSink;
  let workers: WorkerProcess[] = [];

  beforeAll(async () => {
    sink = await new MailSink().start();
    world = await startWorld();
    // Workers have their own clock.
    world.clock.travelTo(new Date());
    await aMeetingOf(people);
  }, 60_000);
  afterAll(async () => {
    await killAll();
    await world.close();
    await sink.stop();
  });

  async function aMeetingOf(count: number): Promise<void> {
    const cohortId = await aCohort(world);
    const facilitator = await member(world, cohortId, 'facilitator', { joinedOn: '2026-01-01' });
    const members = [];
    for (let each = 1; each < count; each += 1)
      members.push(await member(world, cohortId, 'participant', { joinedOn: '2026-01-01' }));
    const groupId = await aGroup(world, { facilitator, members });
    const date = addDays(dayIn('Europe/Paris', world.clock.now()), 30);
    const workshop = { groupId, stepKey: 'A1', date, time: '10:00', minutes: 120, place: 'Mairie' };
    await facilitator.post(`/api/cohorts/${cohortId}/workshops`).send(workshop).expect(201);
    await world.work();
  }

  const start = (many: number) => {
    workers = Array.from({ length: many }, () => new WorkerProcess(world.env.DATABASE_URL, sink.url));
    for (const worker of workers) worker.start();
  };
  const killAll = () => Promise.all(workers.map((each) => each.kill()));

  /** One round for each worker that starts, whatever the minute. */
  const ask = async () => {
    for (let each = 0; each < 6; each += 1) await world.app.get(Jobs).ask('notifications.every-minute', {});
  };
  const count = async (condition: string): Promise<number> => {
    const [row] = await world.db.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM notifications_message WHERE ${condition}`,
    );
    return row.count;
  };

  it('sends each message once, killed before the last dot and after it', async () => {
    const before = aGate();
    sink.onAddressed = before.pass;
    await ask();
    start(killed);
    await until('all lines before the last dot', () => before.waiting() >= inHand);
    await killAll();
    before.open();
    expect(sink.caught).toEqual([]);

    // The server has the whole of them and has not answered yet.
    const after = aGate();
    sink.onWhole = after.pass;
    await ask();
    start(killed);
    await until('all lines after the last dot', () => after.waiting() >= inHand);
    await killAll();
    after.open();
    await until('the server takes them', () => sink.caught.length >= inHand);

    await ask();
    start(2);
    await until('nothing is queued', async () => (await count(`state = 'queued'`)) === 0);
    expect(sink.caught).toHaveLength(people);
    expect(new Set(sink.caught.map(({ messageId }) => messageId)).size).toBe(people);
    expect(await count(`state = 'sent'`)).toBe(people);
    expect(await count(`why = 'answer-lost'`)).toBe(inHand);
  }, 180_000);
});

/** Holds whoever comes until it opens. */
function aGate() {
  let waiting = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => void (open = resolve));
  const pass = () => {
    waiting += 1;
    return opened;
  };
  return { pass, open, waiting: () => waiting };
}
