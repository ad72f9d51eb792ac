import { signedIn } from '../../test/people.ts';
import type { Browser, World } from '../../test/world.ts';
import { GroupingQuery } from '../contexts/cohorts/queries/grouping.query.ts';
import { Rounds } from '../contexts/notifications/use-cases/rounds.ts';
import { ensureDemonstration } from './demonstration.ts';
import { startToldWorld, toldAt } from './testing/told-world.ts';

type Row = Readonly<{
  title: string;
  archived: boolean;
  people: number;
  gone: number;
  done: number;
  together: number;
}>;

describe('the demonstration', () => {
  let world: World;
  beforeAll(async () => {
    world = await startToldWorld();
  }, 240_000);
  afterAll(() => world.close());

  const cohorts = () =>
    world.db.query<Row[]>(
      `SELECT c.title, c.archived_at IS NOT NULL AS archived, count(DISTINCT m.member_id)::int AS people,
              count(DISTINCT m.member_id) FILTER (WHERE m.left_on IS NOT NULL)::int AS gone,
              sum(p.done)::int AS done, sum(p.collective_done)::int AS together
         FROM read.cohorts_cohort c JOIN read.cohorts_member m USING (cohort_id)
         LEFT JOIN read.learning_progress p USING (member_id)
        WHERE m.role = 'participant' GROUP BY c.title, c.archived_at ORDER BY c.title`,
    );

  it('has an archived cohort of 2023 with its departures, and a running one in week five', async () => {
    expect(await cohorts()).toMatchObject([
      { title: 'Promotion en cours', archived: false, people: 20, gone: 0, done: 438 },
      { title: 'Promotion pilote 2023', archived: true, people: 20, gone: 2 },
    ]);
  });

  it('is uneven and believable: one idle for twelve days, one who came in week five', async () => {
    const people = await world.db.query<{ name: string; idle: number; joined: string; done: number }[]>(
      `SELECT a.family_name AS name, m.joined_on::text AS joined, sum(p.done)::int AS done,
              floor(extract(epoch FROM $1::timestamptz - max(p.last_activity_at)
                FILTER (WHERE p.required > 0)) / 86400)::int AS idle
         FROM read.cohorts_member m JOIN read.cohorts_cohort c USING (cohort_id)
         JOIN read.identity_person a USING (account_id) JOIN read.learning_progress p USING (member_id)
        WHERE c.archived_at IS NULL GROUP BY a.family_name, m.joined_on`,
      [new Date(toldAt)],
    );
    const named = (name: string) => people.find((each) => each.name === name);
    expect(named('Belkacem')).toMatchObject({ idle: 12, done: 16 });
    expect(named('Haddad')).toMatchObject({ joined: '2026-10-19', done: 1 });
    expect(named('Hoarau')).toMatchObject({ done: 23 });
    expect(named('Roussel')!.done).toBeGreaterThan(28);
  });

  it('has people who set time apart this week, and who told what they need', async () => {
    const slots = await world.db.query<{ name: string; minutes: number }[]>(
      `SELECT a.family_name AS name, sum(s.minutes)::int AS minutes FROM learning_study_slot s
         JOIN read.cohorts_member m USING (member_id) JOIN read.identity_person a USING (account_id)
        WHERE s.starts_at BETWEEN '2026-10-18T22:00:00Z' AND '2026-10-25T23:00:00Z' GROUP BY a.family_name ORDER BY 1`,
    );
    expect(slots).toEqual([
      { name: 'Hoarau', minutes: 45 },
      { name: 'Payet', minutes: 90 },
      { name: 'Roussel', minutes: 70 },
      { name: 'Sauvageot', minutes: 60 },
    ]);
    const shared = `SELECT count(*) FILTER (WHERE shared_with_facilitator)::int AS facilitator,
                           count(*) FILTER (WHERE shared_with_coordinator)::int AS coordinator FROM cohorts_need`;
    expect(await world.db.query(shared)).toEqual([{ facilitator: 3, coordinator: 2 }]);
  });

  it('has a group that holds with what people said of their weeks, two that say what does not, and others that would not', async () => {
    world.clock.travelTo(toldAt);
    const [{ id }] = await world.db.query<[{ id: string }]>(
      `SELECT cohort_id AS id FROM read.cohorts_cohort WHERE archived_at IS NULL`,
    );
    const grouping = world.app.get(GroupingQuery);
    const { groups, people, apart } = await grouping.run(id, 2);
    // Seven people for seven turns; in group B no hour of the week suits La Réunion both before and after clocks change.
    expect(groups.map(({ groupKey, faults }) => [groupKey, faults.map(({ code }) => code)])).toEqual([
      ['A', ['no-spare-slot']],
      ['B', ['no-spare-slot', 'no-common-time']],
      ['C', []],
    ]);
    expect(people.filter(({ halfDays }) => halfDays !== null)).toHaveLength(17);
    const named = (...names: string[]) =>
      people.filter(({ familyName }) => names.includes(familyName)).map(({ memberId }) => memberId);
    expect(apart).toHaveLength(1);
    const afternoon = named('Forestier', 'Montaz', 'Belkacem', 'Aubin');
    const mixed = [named('Cazalis', 'Roussel'), afternoon].flat();
    const [sketch] = await grouping.check(id, [mixed], 2);
    expect(sketch!.faults.map(({ code }) => code)).toEqual(['hierarchical-link', 'no-common-time']);
  });

  it('has everybody client once, but for who left before; the client who did not come takes another turn', async () => {
    const turns = await world.db.query<{ title: string; told: string }[]>(
      `SELECT c.title, t.step_key || '.' || t.slot || ' ' || a.given_name || ' ' || t.outcome AS told
         FROM workshops_turn t JOIN read.cohorts_member m USING (member_id) JOIN read.cohorts_cohort c USING (cohort_id)
         JOIN read.identity_person a USING (account_id) ORDER BY 1, 2`,
    );
    const told = (title: string) => turns.filter((each) => each.title === title).map((each) => each.told);
    expect(told('Promotion pilote 2023')).toHaveLength(20);
    expect(told('Promotion pilote 2023')).toEqual(
      expect.arrayContaining([
        ...['A3.1 Rémi absent', 'A3.1 Fatou planned', 'A3.2 Lucas planned', 'A4.1 Rémi planned'],
        'A4.1 Amine planned',
      ]),
    );
    expect(told('Promotion en cours')).toHaveLength(19);
  });

  it('has told the first workshop of the group that a newcomer signs in to: its summary, her note, what the next one asks about', async () => {
    world.clock.travelTo(toldAt);
    const as = async (email: string): Promise<Browser> => {
      const find = 'SELECT id FROM identity_account WHERE email = $1';
      const [{ id }] = await world.db.query<[{ id: string }]>(find, [`${email}@demo.example`]);
      return signedIn(world, id);
    };
    const [first, next] = await world.db.query<{ room: string }[]>(
      `SELECT format('/api/cohorts/%s/workshops/%s/room', w.cohort_id, w.id) AS room
         FROM workshops_workshop w JOIN cohorts_group g ON g.id = w.group_id JOIN cohorts_cohort c ON c.id = w.cohort_id
        WHERE c.archived_at IS NULL AND g.key = 'A' ORDER BY w.step_key LIMIT 2`,
    );
    const marie = await as('marie-annick.hoarau');
    const { body } = await marie.get(`${first!.room}/summary`).expect(200);
    expect(body.consultations).toMatchObject([
      { clientName: 'Hélène Sauvageot', contracts: [{}, {}], actions: [{ status: null }, { status: null }] },
    ]);
    const note = (await marie.get(first!.room).expect(200)).body.note.text as string;
    expect(note).toContain('Qui appelle qui');
    const antoine = await (await as('antoine.gravier')).get(first!.room).expect(200);
    expect(JSON.stringify(antoine.body)).not.toContain('conseil de quartier');
    await (await as('aurelie.santini')).get(`${first!.room}/summary`).expect(403);
    const ahead = await (await as('solene.marchetti')).get(`${next!.room}/returns`).expect(200);
    expect(ahead.body).toMatchObject({
      lastWorkshop: { title: expect.stringContaining('Atelier 1') },
      actions: 2,
    });
  });

  it('has written to nobody: the messages of its past are in the ledger as skipped, and its worker adds none', async () => {
    world.clock.travelTo(toldAt);
    await world.work();
    await world.app.get(Rounds).everyQuarter();
    await world.app.get(Rounds).everyMinute();
    const states = await world.db.query<{ state: string; why: string; many: boolean }[]>(
      'SELECT state, why, count(*) > 500 AS many FROM notifications_message GROUP BY state, why',
    );
    expect(states).toEqual([{ state: 'skipped', why: 'demonstration-past', many: true }]);
  });

  it('is told once', async () => {
    const before = await cohorts();
    await ensureDemonstration(world.env, 'autre');
    expect(await cohorts()).toEqual(before);
  });
});
