import { ApiProcess } from '../../../tools/start/api-process.ts';
import { freePort } from '../../../tools/start/free-port.ts';
import { aCohort, aGroup, member, type Somebody } from './people.ts';
import { startWorld, type World } from './world.ts';

/** The whole proof is `npm run proof:confirmations`; here is a small one. */
const confirmations = Number(process.env['CONFIRMATIONS'] ?? 16);
const facilitatorCount = Math.ceil(confirmations / 20);

type Poll = Readonly<{ pollId: string; slotId: string; who: Somebody }>;
type Held = Readonly<{ accountId: string; startsAt: Date; endsAt: Date }>;

describe('two API processes on one database', () => {
  let world: World;
  let cohortId: string;
  let processes: ApiProcess[];
  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohort(world);
    processes = [
      new ApiProcess(world.env.DATABASE_URL, await freePort()),
      new ApiProcess(world.env.DATABASE_URL, await freePort()),
    ];
    await Promise.all(processes.map((each) => each.start()));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.kill()));
    await world.close();
  });

  /** Half past every half-hour of two days: whoever has two of them within two hours cannot have both. */
  const hourOf = (turn: number) => {
    const minutes = 8 * 60 + ((turn * 7) % 20) * 30;
    const time = [Math.floor(minutes / 60), minutes % 60]
      .map((each) => String(each).padStart(2, '0'))
      .join(':');
    return { date: turn % 2 ? '2027-04-08' : '2027-04-09', time };
  };

  async function aPollOf(who: Somebody, turn: number): Promise<Poll> {
    const groupId = await aGroup(world, { facilitator: who, members: [], key: `G${turn}` });
    const slots = [hourOf(turn), { date: '2027-04-12', time: '09:00' }];
    const asked = { groupId, stepKey: 'A1', minutes: 120, place: 'Mairie', slots };
    const polls = `/api/cohorts/${cohortId}/polls`;
    const { pollId } = (await who.post(polls).send(asked).expect(201)).body;
    const { slots: known } = (await who.get(`${polls}/${pollId}`).expect(200)).body;
    return {
      pollId,
      slotId: known.find(({ startsAt }: { startsAt: string }) => startsAt < '2027-04-12').slotId,
      who,
    };
  }

  const confirm = ({ pollId, slotId, who }: Poll, turn: number) =>
    fetch(
      `http://127.0.0.1:${processes[turn % 2]!.port}/api/cohorts/${cohortId}/polls/${pollId}/confirmation`,
      {
        method: 'PUT',
        headers: {
          ...{ cookie: who.cookie, 'sec-fetch-site': 'same-origin' },
          'content-type': 'application/json',
        },
        body: JSON.stringify({ slotId }),
      },
    );

  const overlap = (one: Held, other: Held): boolean =>
    one.accountId === other.accountId && one.startsAt < other.endsAt && one.endsAt > other.startsAt;

  it('let win exactly the confirmations that overlap with no other that won, all at once', async () => {
    const join = () => member(world, cohortId, 'facilitator');
    const facilitators = await Promise.all(Array.from({ length: facilitatorCount }, join));
    const polls: Poll[] = [];
    for (let turn = 0; turn < confirmations; turn += 1)
      polls.push(await aPollOf(facilitators[turn % facilitatorCount]!, turn));

    const answers = await Promise.all(polls.map(confirm));
    const codes = await Promise.all(
      answers.map(async (answer) => (answer.ok ? 'won' : ((await answer.json()) as { code: string }).code)),
    );
    expect(new Set(codes)).toEqual(new Set(['won', 'cohorts.people-busy']));

    const held = await world.db.query<Held[]>(
      `SELECT account_id AS "accountId", lower(span) AS "startsAt", upper(span) AS "endsAt" FROM cohorts_busy`,
    );
    expect(held).toHaveLength(codes.filter((code) => code === 'won').length);
    expect(held.filter((one) => held.some((other) => other !== one && overlap(one, other)))).toEqual([]);
    const lost = await Promise.all(
      polls
        .filter((_, turn) => codes[turn] !== 'won')
        .map(async ({ slotId, who }): Promise<Held> => {
          const [{ startsAt }] = await world.db.query<[{ startsAt: Date }]>(
            'SELECT starts_at AS "startsAt" FROM workshops_poll_slot WHERE id = $1',
            [slotId],
          );
          return { accountId: who.accountId, startsAt, endsAt: new Date(startsAt.getTime() + 7_200_000) };
        }),
    );
    expect(lost.filter((one) => !held.some((other) => overlap(one, other)))).toEqual([]);
  }, 120_000);
});
