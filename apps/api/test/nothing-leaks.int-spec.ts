import { randomUUID } from 'node:crypto';
import { FormGroup } from '../src/contexts/cohorts/use-cases/form-group.ts';
import { smallCourse } from './course-package.ts';
import { ask, type Operation, operationsOf, type Places } from './operations.ts';
import { aCohort, aGroup, member, type Somebody, someone } from './people.ts';
import { rowsOf } from '../../../tools/postgres/databases.ts';
import { aCalendarToken, placesAround } from './places.ts';
import { type Browser, startWorld, type World } from './world.ts';

/** What is said in the room, in words that are found nowhere else. */
const said = {
  contract: 'mot-du-contrat',
  question: 'mot-de-la-question',
  offer: 'mot-de-l-offre',
  parked: 'mot-du-parking',
  learning: 'mot-de-l-apprentissage',
  action: 'mot-de-l-action',
  withWhom: 'mot-de-l-allié',
  firstSign: 'mot-du-premier-signe',
  because: 'mot-de-la-raison',
  note: 'mot-de-la-note',
  subject: 'mot-du-sujet',
} as const;
const words = Object.values(said);
const spoken = (text: string): string[] => words.filter((each) => text.includes(each));

const course = {
  ...smallCourse,
  '20-premier/40-sujet.md': '---\nkey: M1-E4\nkind: subject\ntitle: Un sujet\nminutes: 15\n---\nLe vôtre.\n',
};
/** Two hours after the workshop begins, and two days. */
const [during, after] = ['2027-03-12T09:10:00Z', '2027-03-14T09:00:00Z'];

type Outsider =
  'coordinator' | 'observer' | 'administrator' | 'relay' | 'otherMember' | 'otherFacilitator' | 'late';

describe('what is said in the room of a workshop', () => {
  let world: World;
  let reads: Operation[];
  let places: Places;
  let messageIds: string[];
  let client: Somebody;
  let mate: Somebody;
  let facilitator: Somebody;
  let outsiders: Record<Outsider, Browser>;
  /** The subjects that each could choose from, while the relay commanded. */
  let banks: Readonly<{ relay: string; facilitator: string }>;
  const handedIn = 'sujet-remis-sans-le-publier';
  const tokens = new Map<Browser, string>();

  beforeAll(async () => {
    world = await startWorld({ LOG_LEVEL: 'debug' });
    const cohortId = await aCohort(world, course);
    const join = (role: Parameters<typeof member>[2]) => member(world, cohortId, role);
    [client, mate] = [await join('participant'), await join('participant')];
    facilitator = await join('facilitator');
    const [relay, otherFacilitator] = [await join('facilitator'), await join('facilitator')];
    const [otherMember, coordinator] = [await join('participant'), await join('coordinator')];
    const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-13' });
    const groupId = await aGroup(world, { facilitator, relay, members: [client, mate] });
    await aGroup(world, { facilitator: otherFacilitator, members: [otherMember], key: 'B' });
    outsiders = {
      ...{ coordinator, relay, otherMember, otherFacilitator, late, observer: await join('observer') },
      administrator: await someone(world, { grants: ['administrator'] }),
    };
    places = await placesAround({ world, groupId, participant: client, facilitator, coordinator });
    for (const each of [...Object.values(outsiders), client, mate, facilitator])
      tokens.set(each, await aCalendarToken(each as Somebody));
    reads = operationsOf(world).filter(({ method }) => method === 'get');
    await publishSubject();
    await handSubjectIn();
    world.clock.travelTo(during);
    await holdWorkshop(relay);
    world.clock.travelTo(after);
    await world.app.get(FormGroup).place(cohortId, groupId, late.memberId);
    await world.work();
    messageIds = (
      await world.db.query<{ id: string }[]>('SELECT id FROM notifications_message WHERE about = $1', [
        places['workshopId'],
      ])
    ).map(({ id }) => id);
  }, 60_000);
  afterAll(() => world.close());

  const room = (path: string) =>
    `/api/cohorts/${client.cohortId}/workshops/${places['workshopId']}/room${path}`;
  const send = (who: Somebody, body: object) =>
    who.post(room('/commands')).set('idempotency-key', randomUUID()).send(body);
  const command = (who: Somebody, body: object) => send(who, body).expect(200);
  const contribute = (type: string, text: string) => command(mate, { kind: 'contribute', type, text });

  async function publishSubject(): Promise<void> {
    const step = `/api/cohorts/${client.cohortId}/steps/M1-E4`;
    const fields = { title: said.subject, question: said.subject, namesRemoved: 'yes' };
    for (const [key, value] of Object.entries(fields))
      await client.put(`${step}/drafts/${key}`).send({ value, baseVersion: 0 }).expect(200);
    await client.put(`${step}/shares/group`).send({}).expect(200);
  }

  /** Handed to the facilitator, and not published. */
  async function handSubjectIn(): Promise<void> {
    const step = `/api/cohorts/${mate.cohortId}/steps/M1-E4`;
    await mate.put(`${step}/drafts/title`).send({ value: handedIn, baseVersion: 0 }).expect(200);
    await mate.put(`${step}/shares/facilitator`).send({}).expect(200);
  }

  const bankAs = async (who: Somebody): Promise<string> =>
    JSON.stringify((await who.get(room('')).expect(200)).body.people);

  async function holdWorkshop(relay: Somebody): Promise<void> {
    const turn = `/api/cohorts/${client.cohortId}/groups/${places['groupId']}/turns/A1/1`;
    await facilitator.put(turn).send({ memberId: client.memberId }).expect(204);
    await command(facilitator, { kind: 'start', mode: 'live' });
    await command(facilitator, { kind: 'give-command', to: relay.memberId });
    banks = { relay: await bankAs(relay), facilitator: await bankAs(facilitator) };
    await command(relay, { kind: 'give-command', to: facilitator.memberId });
    for (const to of [1, 2, 3]) await command(facilitator, { kind: 'move', to, how: 'next' });
    await command(client, { kind: 'contract', consultation: 1, tags: ['leads'], text: said.contract });
    await contribute('question', said.question);
    await contribute('offer', said.offer);
    await contribute('advice', said.parked);
    await contribute('learning', said.learning);
    const actionId = randomUUID();
    const { action: text, withWhom, firstSign, because } = said;
    const decided = { actionId, consultation: 1, dueOn: '2027-03-20', text, withWhom, firstSign };
    await command(client, { kind: 'decide-action', ...decided });
    await command(client, { kind: 'follow-up', actionId, status: 'not-yet', because });
    await mate.put(room('/note')).send({ text: said.note, baseVersion: 0 }).expect(200);
    await command(facilitator, { kind: 'end', how: 'done', forgetMinutes: 0 });
  }

  /** At which addresses `who` finds what was said, of all that can be read. */
  async function found(who: Browser): Promise<Record<string, string[]>> {
    const finds: Record<string, string[]> = {};
    for (const operation of reads) {
      const ids = operation.path.includes('{messageId}') ? messageIds : [places['messageId']!];
      const all: string[] = [];
      for (const messageId of ids) all.push(...(await foundAt(operation, who, messageId)));
      if (all.length > 0) finds[operation.id] = all;
    }
    return finds;
  }

  async function foundAt(operation: Operation, who: Browser, messageId: string): Promise<string[]> {
    const own: Places = operation.id === 'readCalendarFeed' ? { calendarToken: tokens.get(who)! } : {};
    const { status, text, body } = await ask(who, operation, { ...places, messageId, ...own });
    if (operation.id === 'followRoom' && status === 200) return ['(streamed)'];
    return spoken(`${text}${Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body)}`);
  }

  it('is read by the members of the group, and all but somebody’s own note by who runs it', async () => {
    const [hers, theirs] = [await found(mate), await found(facilitator)];
    expect([...hers['readRoom']!].sort()).toEqual([...words].sort());
    expect(theirs['readRoom']).toEqual(words.filter((word) => word !== said.note));
    expect(messageIds.length).toBeGreaterThan(0);
  });

  it('shows a relay in command the subjects that are published, and none that is not', () => {
    expect(banks.facilitator).toContain(handedIn);
    expect(banks.relay).toContain(said.subject);
    expect(banks.relay).not.toContain(handedIn);
  });

  it('is not for a relay out of command, but for the subjects that are published', async () => {
    const { readRoom, readTurns, followRoom } = await found(outsiders.relay);
    expect([readRoom, readTurns, followRoom]).toEqual([undefined, [said.subject], ['(streamed)']]);
  });

  it.each(['coordinator', 'observer', 'administrator', 'otherMember', 'otherFacilitator'] as const)(
    'is at none of the addresses that a GET knows, for somebody else: %s',
    async (who) => {
      expect(await found(outsiders[who])).toEqual({});
    },
  );

  /** The bank of subjects is the group's, whenever one joins it; what was made of a subject is of that day's. */
  it('is not for who joined the group after that day, but for the subjects that the group may choose from', async () => {
    expect(new Set(Object.values(await found(outsiders.late)).flat())).toEqual(new Set([said.subject]));
  });

  it('is in no table but those of the room, and the subject in those of its author’s work', async () => {
    const tables = await world.db.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables
        WHERE schemaname = 'public' AND has_table_privilege(to_regclass(format('public.%I', tablename)), 'SELECT') ORDER BY tablename`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await world.db.query<{ row: string }[]>(`SELECT t::text AS row FROM public."${name}" t`);
      if (spoken(rows.map(({ row }) => row).join()).length > 0) holding.push(name);
    }
    expect(holding).toEqual([
      ...['learning_draft', 'learning_share'],
      ...['room_action', 'room_fact', 'room_note'],
    ]);
  });

  it('is not in the log, not even when the database refuses it', async () => {
    const refusing = `ALTER TABLE room_fact ADD CONSTRAINT refuses CHECK (kind <> 'contribute') NOT VALID`;
    await rowsOf(world.env.DATABASE_URL, refusing);
    const { status } = await send(mate, { kind: 'contribute', type: 'learning', text: said.learning });
    expect(status).toBe(500);
    expect(world.logged.join()).toContain('room_fact');
    expect(spoken(world.logged.join())).toEqual([]);
  });
});
