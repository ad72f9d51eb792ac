import { entryIn, MailSink } from '../../../tools/mail/mail-sink.ts';
import { ApiProcess } from '../../../tools/start/api-process.ts';
import { freePort } from '../../../tools/start/free-port.ts';
import { WorkerProcess } from '../../../tools/start/worker-process.ts';
import { EnrolMember } from '../src/contexts/cohorts/use-cases/enrol-member.ts';
import { addDays, dayIn } from '../src/kit/calendar.ts';
import { aCohort, aGroup, openCohort, type Somebody, someone, type Someone } from './people.ts';
import { until } from './until.ts';
import { startWorld, type World } from './world.ts';

/** Everybody is in one group of each cohort, every time with other people. */
const [cohortCount, groupCount, groupSize] = [4, 50, 5];
/** In milliseconds. */
const patience = 900_000;

const minutes = 120;
/** Half-hours of two days, at which a workshop may begin. */
const halves = 40;

/** A group that waits for its facilitator to confirm an hour, and whom that would hold. */
type Wanted = Readonly<{
  facilitator: Somebody;
  members: readonly Someone[];
  confirmation: string;
  slotId: string;
  startsAt: number;
}>;
type Won = Wanted & Readonly<{ workshopId: string }>;

const peopleOf = ({ facilitator, members }: Wanted): Someone[] => [facilitator, ...members];
const shared = (one: readonly Someone[], other: readonly Someone[]): boolean =>
  one.some(({ accountId }) => other.some((each) => each.accountId === accountId));
const overlap = (one: Wanted, other: Wanted): boolean =>
  one !== other && Math.abs(one.startsAt - other.startsAt) < minutes * 60_000;
const clash = (one: Wanted, other: Wanted): boolean =>
  overlap(one, other) && shared(peopleOf(one), peopleOf(other));

describe('API processes and workers on one database', () => {
  let world: World;
  let sink: MailSink;
  let apis: ApiProcess[] = [];
  let workers: WorkerProcess[] = [];
  let wanted: Wanted[];

  beforeAll(async () => {
    sink = await new MailSink().start();
    world = await startWorld();
    // Processes have their own clock.
    world.clock.travelTo(new Date());
    const { DATABASE_URL } = world.env;
    const settings = { SMTP_URL: sink.url, MAIL_FROM: 'bonjour@demo.example', WORKER: '0' };
    const ports = [await freePort(), await freePort()];
    apis = ports.map((port) => new ApiProcess(DATABASE_URL, port, settings));
    workers = ports.map(() => new WorkerProcess(DATABASE_URL, sink.url));
    for (const worker of workers) worker.start();
    [wanted] = await Promise.all([everybodysWishes(), ...apis.map((each) => each.start())]);
  }, patience);
  afterAll(async () => {
    await Promise.all([...apis, ...workers].map((each) => each.kill()));
    await world.close();
    await sink.stop();
  });

  const today = () => dayIn('Europe/Paris', world.clock.now());

  async function everybodysWishes(): Promise<Wanted[]> {
    const cohortIds = [await aCohort(world)];
    while (cohortIds.length < cohortCount) cohortIds.push(await openCohort(world));
    const everybody = await Promise.all(Array.from({ length: groupCount * groupSize }, () => someone(world)));
    const facilitators = await Promise.all(Array.from({ length: groupCount / 2 }, () => someone(world)));
    const wishes = cohortIds.map(async (cohortId, cohort) => {
      const found: Wanted[] = [];
      for (let group = 0; group < groupCount; group += 1) {
        const members = Array.from({ length: groupSize }, (_, seat) => {
          const row = (group + cohort * seat) % groupCount;
          return everybody[row * groupSize + seat]!;
        });
        const at = { cohortId, key: `G${group}`, half: (group * 3 + cohort * 2) % halves };
        found.push(await aWish(at, facilitators[group >> 1]!, members));
      }
      return found;
    });
    return (await Promise.all(wishes)).flat();
  }

  /** Their place in the cohort: the one they have, or a new one. */
  const places = new Map<string, Promise<string>>();
  async function placed(
    cohortId: string,
    role: 'facilitator' | 'participant',
    who: Someone,
  ): Promise<Somebody> {
    const { accountId } = who;
    const key = `${cohortId} ${accountId}`;
    const place = { cohortId, accountId, role, joinedOn: today() };
    if (!places.has(key)) places.set(key, world.app.get(EnrolMember).run(place));
    return { ...who, cohortId, memberId: await places.get(key)! };
  }

  async function aWish(
    { cohortId, key, half }: Readonly<{ cohortId: string; key: string; half: number }>,
    leader: Someone,
    members: readonly Someone[],
  ): Promise<Wanted> {
    const facilitator = await placed(cohortId, 'facilitator', leader);
    const seated = await Promise.all(members.map((each) => placed(cohortId, 'participant', each)));
    const groupId = await aGroup(world, { facilitator, members: seated, key });
    const slots = [hourOf(half), { date: addDays(today(), 40), time: '09:00' }];
    const asked = { groupId, stepKey: 'A1', minutes, place: 'Mairie', slots };
    const polls = `/api/cohorts/${cohortId}/polls`;
    const { pollId } = (await facilitator.post(polls).send(asked).expect(201)).body;
    const poll = (await facilitator.get(`${polls}/${pollId}`).expect(200)).body;
    const [{ slotId, startsAt }] = poll.slots;
    const confirmation = `${polls}/${pollId}/confirmation`;
    return { facilitator, members, confirmation, slotId, startsAt: Date.parse(startsAt) };
  }

  function hourOf(half: number) {
    const minute = 8 * 60 + (half % 20) * 30;
    const time = [Math.floor(minute / 60), minute % 60]
      .map((each) => String(each).padStart(2, '0'))
      .join(':');
    return { date: addDays(today(), half < 20 ? 30 : 31), time };
  }

  async function confirm({ facilitator, confirmation, slotId }: Wanted, turn: number) {
    const answer = await fetch(`${apis[turn % 2]!.address}${confirmation}`, {
      method: 'PUT',
      headers: {
        ...{ cookie: facilitator.cookie, 'sec-fetch-site': 'same-origin' },
        'content-type': 'application/json',
      },
      body: JSON.stringify({ slotId }),
    });
    return (await answer.json()) as Readonly<{ workshopId?: string; code?: string }>;
  }

  const all = async (table: string, condition: string): Promise<number> => {
    const [row] = await world.db.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM ${table} WHERE ${condition}`,
    );
    return row.count;
  };

  it(
    'let win exactly the confirmations that clash with no other that won, and invite to each once',
    async () => {
      const pairs = wanted.flatMap((one) => wanted.map((other) => [one, other] as const));
      const overlapping = pairs.filter(([one, other]) => overlap(one, other));
      const sharesFacilitator = ([one, other]: readonly [Wanted, Wanted]) =>
        one.facilitator.accountId === other.facilitator.accountId;
      const sharesMembers = ([one, other]: readonly [Wanted, Wanted]) => shared(one.members, other.members);
      expect(overlapping.some((pair) => sharesMembers(pair) && !sharesFacilitator(pair))).toBe(true);
      expect(overlapping.some((pair) => !sharesMembers(pair) && sharesFacilitator(pair))).toBe(true);

      const answers = await Promise.all(wanted.map(confirm));
      const won = wanted.flatMap((each, turn): Won[] => {
        const { workshopId } = answers[turn]!;
        return workshopId ? [{ ...each, workshopId }] : [];
      });
      const lost = wanted.filter((_, turn) => !answers[turn]!.workshopId);
      expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'cohorts.people-busy']));
      expect(won.filter((one) => won.some((other) => clash(one, other)))).toEqual([]);
      expect(lost.filter((one) => !won.some((other) => clash(one, other)))).toEqual([]);
      const held = await world.db.query<{ line: string }[]>(
        `SELECT meeting_id || ' ' || account_id AS line FROM cohorts_busy`,
      );
      const expected = won.flatMap((each) =>
        peopleOf(each).map(({ accountId }) => `${each.workshopId} ${accountId}`),
      );
      expect(held.map(({ line }) => line).sort()).toEqual(expected.sort());

      const isIdle = async () => (await all('pgboss.job', `state < 'completed'`)) === 0;
      await until('every job is done', isIdle, 20_000);
      expect(await all('notifications_message', `state = 'queued'`)).toBe(0);
      const entries = sink.caught.filter(({ raw }) => raw.includes('text/calendar'));
      const invited = entries.map(
        (message) => `${/^UID:(.*)$/m.exec(entryIn(message))![1]!.trim()} ${message.to}`,
      );
      const toInvite = won.flatMap((each) =>
        peopleOf(each).map(({ email }) => `meeting-${each.workshopId}@cheminer ${email}`),
      );
      expect(invited.sort()).toEqual(toInvite.sort());
    },
    patience,
  );
});
