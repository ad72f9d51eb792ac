import { randomUUID } from 'node:crypto';
import { everyKindCourse } from '../../../test/every-kind-course.ts';
import { onDisk } from '../../../test/course-package.ts';
import { aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { FormGroup } from '../cohorts/use-cases/form-group.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { Jobs } from '../../kit/jobs.ts';
import { Outbox } from '../../kit/outbox.ts';
import type { ClientMissing } from './domain/workshops.events.ts';
import { PublishCourse } from '../curriculum/use-cases/publish-course.ts';

const workshopStep = (key: string, onDay: number, consultations: number) =>
  `---\nkey: ${key}\nkind: workshop\ntitle: Atelier ${key}\nminutes: 120\nonDay: ${onDay}\nat: "10:00"\nconsultations: ${consultations}\n---\nEnsemble.\n`;
/** Five turns in three workshops. */
const course = {
  ...everyKindCourse,
  '40-atelier.md': workshopStep('A1', 10, 1),
  '50-atelier.md': workshopStep('A2', 20, 2),
  '60-atelier.md': workshopStep('A3', 30, 2),
};
const names = ['Antoine', 'Fatou', 'Hélène', 'Lucas', 'Rémi'] as const;

type Person = { memberId?: string; givenName: string; subject: string | null; isMe: boolean };
type Turn = {
  slot: number;
  standing: string;
  client: Person | null;
  absent: Person[];
  offers: Offers | null;
};
type Offers = { swap: Person | null; volunteers: Person[]; returnsOnly: boolean };
type Told = { workshops: { stepKey: string; turns: Turn[] }[]; left: Person[]; canChange: boolean };

describe('who is client when', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let thomas: Somebody;
  let coordinator: Somebody;
  let people: Record<string, Somebody>;
  let groupId: string;

  beforeAll(async () => {
    world = await startWorld();
    await onDisk(course, (folder) => world.app.get(PublishCourse).run(folder));
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world, 'chaque-genre', '2027-02-22');
    solene = await member(world, cohortId, 'facilitator');
    thomas = await member(world, cohortId, 'facilitator');
    coordinator = await member(world, cohortId, 'coordinator');
    people = {};
    for (const givenName of names) people[givenName] = await join(givenName);
    groupId = await aGroup(world, { facilitator: solene, relay: thomas, members: Object.values(people) });
  });
  afterAll(() => world.close());

  const join = (givenName: string) =>
    member(world, cohortId, 'participant', { givenName, familyName: givenName, joinedOn: '2027-02-22' });
  const at = (path = '') => `/api/cohorts/${cohortId}/groups/${groupId}/turns${path}`;
  const read = async (who = solene): Promise<Told> => (await who.get(at()).expect(200)).body;
  const said = ({ workshops }: Told): string[] =>
    workshops.flatMap(({ stepKey, turns }) =>
      turns.map(({ slot, client, standing }) => `${stepKey}.${slot} ${client?.givenName ?? '—'} ${standing}`),
    );
  const proposed = ({ workshops }: Told) =>
    workshops.flatMap(({ stepKey, turns }) =>
      turns
        .filter(({ standing }) => standing === 'proposed')
        .map(({ slot, client }) => ({ stepKey, slot, memberId: client!.memberId! })),
    );
  const accept = (turns: object[], who = solene) => who.put(at()).send({ turns });
  const acceptAll = async () => accept(proposed(await read())).expect(204);
  const place = (where: string, givenName: string | null, more: object = {}) =>
    solene.put(at(where)).send({ memberId: givenName && people[givenName]!.memberId, ...more });
  const absent = (where: string, reason?: string) => solene.put(at(`${where}/absence`)).send({ reason });
  const turnOf = (told: Told, stepKey: string, slot: number): Turn =>
    told.workshops.find((each) => each.stepKey === stepKey)!.turns[slot - 1]!;
  const workshops = `/api/cohorts/`;
  const schedule = async (stepKey: string, date: string): Promise<string> =>
    (
      await solene
        .post(`${workshops}${cohortId}/workshops`)
        .send({ groupId, stepKey, date, time: '10:00', minutes: 120, place: 'Mairie' })
        .expect(201)
    ).body.workshopId;
  const hold = async (id: string, when: string, away: string[] = []): Promise<void> => {
    world.clock.travelTo(when);
    const one = `${workshops}${cohortId}/workshops/${id}`;
    await solene.put(`${one}/opening`).expect(204);
    for (const [name, { memberId }] of Object.entries(people)) {
      const status = away.includes(name) ? 'absent' : 'present';
      await solene.put(`${one}/attendance/${memberId}`).send({ status }).expect(204);
    }
    await solene.put(`${one}/closing`).expect(204);
  };
  const history = () =>
    world.db.query(
      `SELECT kind, step_key AS "stepKey", slot, before, after, reason FROM workshops_turn_change
        WHERE group_id = $1 ORDER BY id`,
      [groupId],
    );

  async function bring(who: Somebody, title: string): Promise<void> {
    const step = (key: string) => `/api/cohorts/${cohortId}/steps/${key}`;
    const put = (key: string, entry: string, value: string) =>
      who
        .put(`${step(key)}/drafts/${entry}`)
        .send({ value, baseVersion: 0 })
        .expect(200);
    for (const entry of ['C1', 'C2']) await put('K3', entry, '2023-09');
    await who
      .put(`${step('K3')}/completion`)
      .send({})
      .expect(200);
    const sheet = {
      form: 'project',
      title,
      facts: 'x',
      tried: 'x',
      margin: 'weak',
      question: 'x',
      namesRemoved: 'yes',
    };
    for (const [entry, value] of Object.entries(sheet)) await put('K6', entry, value);
    await who
      .put(`${step('K6')}/completion`)
      .send({})
      .expect(200);
  }
  const publish = (who: Somebody) =>
    who.put(`/api/cohorts/${cohortId}/steps/K6/shares/group`).send({}).expect(200);

  it('is repaired as soon as the client says that they do not come, and put back when they come after all', async () => {
    await acceptAll();
    const before = said(await read());
    const id = await schedule('A1', '2027-03-10');
    const reply = (answer: string, who: Somebody) =>
      who.put(`/api/cohorts/${cohortId}/workshops/${id}/reply`).send({ answer }).expect(204);
    const client = turnOf(await read(), 'A1', 1).client!.givenName;
    await reply('not-coming', people[client]!);
    const repaired = await read();
    expect(turnOf(repaired, 'A1', 1)).toMatchObject({ standing: 'proposed' });
    expect(turnOf(repaired, 'A1', 1).client!.givenName).not.toBe(client);
    const everybody = said(repaired).map((line) => line.split(' ')[1]);
    expect(new Set(everybody)).toEqual(new Set(names));
    await reply('coming', people[client]!);
    expect(said(await read())).toEqual(before);
  });

  it('is proposed for the whole cycle to whoever runs the group, and free to the others until it is decided', async () => {
    expect(said(await read())).toEqual([
      ...['A1.1 Antoine proposed', 'A2.1 Fatou proposed', 'A2.2 Hélène proposed'],
      ...['A3.1 Lucas proposed', 'A3.2 Rémi proposed'],
    ]);
    const theirs = await read(people['Fatou']!);
    expect(said(theirs).every((line) => line.endsWith('— free'))).toBe(true);
    expect(theirs).toMatchObject({ canChange: false, left: [], placeable: [] });
    await acceptAll();
    const decided = await read(people['Fatou']!);
    expect(said(decided)[1]).toBe('A2.1 Fatou planned');
    expect(turnOf(decided, 'A2', 1).client).toEqual({
      ...{ givenName: 'Fatou', familyName: 'Fatou', isMe: true, subject: null, isPublished: false },
    });
  });

  it('is accepted as it was read, once, and by the relay too', async () => {
    const turns = proposed(await read(thomas));
    await accept(turns.slice(1)).expect(409);
    await accept(turns, thomas).expect(204);
    await accept(turns).expect(204);
    expect((await history()).map(({ kind }: { kind: string }) => kind)).toEqual(Array(5).fill('accepted'));
    const [first, ...others] = turns;
    await accept([{ ...first!, stepKey: 'A3' }, ...others]).expect(409);
  });

  it('is changed by hand: two exchange their turns, one is freed, and a repair leaves them', async () => {
    await acceptAll();
    await place('/A1/1', 'Rémi').expect(204);
    await place('/A1/1', 'Rémi').expect(204);
    expect(said(await read())).toEqual([
      ...['A1.1 Rémi fixed', 'A2.1 Fatou planned', 'A2.2 Hélène planned'],
      ...['A3.1 Lucas planned', 'A3.2 Antoine planned'],
    ]);
    await place('/A2/1', null).expect(204);
    expect(said(await read())[1]).toBe('A2.1 Fatou proposed');
    const kinds = (await history()).map(({ kind }: { kind: string }) => kind);
    expect(kinds.sort()).toEqual([...Array(5).fill('accepted'), 'freed', 'placed', 'placed']);
  });

  it('refuses what cannot be, with a code', async () => {
    await acceptAll();
    const refused = async (asked: Promise<{ body: { code: string }; status: number }>) => {
      const { body, status } = await asked;
      return `${status} ${body.code}`;
    };
    expect(await refused(place('/A9/1', 'Rémi'))).toBe('404 workshops.turn-unknown');
    expect(await refused(place('/A1/2', 'Rémi'))).toBe('404 workshops.turn-unknown');
    const other = solene.put(at('/A1/1')).send({ memberId: randomUUID() });
    expect(await refused(other)).toBe('409 workshops.cannot-be-client');
    await place('/A1/1', null).expect(204);
    expect(await refused(absent('/A1/1'))).toBe('409 workshops.no-client');
    await hold(await schedule('A1', '2027-03-04'), '2027-03-04T09:30:00Z');
    expect(await refused(place('/A1/1', 'Rémi'))).toBe('409 workshops.turn-over');
    await people['Fatou']!.put(at('/A2/1')).send({ memberId: null }).expect(403);
    await coordinator.get(at()).expect(403);
  });

  it('scenario 3: a client who does not come is offered three ways round, and waits for another turn', async () => {
    await acceptAll();
    await hold(await schedule('A1', '2027-03-04'), '2027-03-04T09:30:00Z');
    await schedule('A2', '2027-03-11');
    await schedule('A3', '2027-03-18');
    world.clock.travelTo('2027-03-11T09:05:00Z');
    await absent('/A2/1', ' Urgence à la mairie ').expect(204);
    await absent('/A2/1').expect(204);
    const told = await read();
    const turn = turnOf(told, 'A2', 1);
    expect(turn).toMatchObject({
      standing: 'free',
      absent: [{ givenName: 'Fatou', reason: 'Urgence à la mairie' }],
      offers: { swap: { givenName: 'Hélène' }, returnsOnly: true },
    });
    expect(turn.offers!.volunteers.map(({ givenName }) => givenName)).toEqual(['Lucas', 'Rémi']);
    expect(told.left.map(({ givenName }) => givenName)).toEqual(['Fatou']);
    const member = turnOf(await read(people['Lucas']!), 'A2', 1);
    expect(member).toEqual({
      ...{ slot: 1, standing: 'free', client: null, notComing: null, absent: [], offers: null },
    });

    await place('/A2/1', 'Hélène').expect(204);
    await place('/A2/2', 'Lucas').expect(204);
    expect(said(await read())).toEqual([
      ...['A1.1 Antoine held', 'A2.1 Hélène fixed', 'A2.2 Lucas fixed'],
      ...['A3.1 Fatou proposed', 'A3.2 Rémi planned'],
    ]);
    await acceptAll();
    expect((await read()).left).toEqual([]);
  });

  it('is nobody’s when only returns are made, and the absent client may come after all', async () => {
    await acceptAll();
    await absent('/A2/1').expect(204);
    await place('/A2/1', null, { returnsOnly: true }).expect(204);
    expect(said(await read())[1]).toBe('A2.1 — returns-only');
    await place('/A2/1', 'Fatou').expect(204);
    expect(said(await read())[1]).toBe('A2.1 Fatou fixed');
    expect((await read()).left).toEqual([]);
  });

  it('tells whoever listens that a client is missing, once, and never why', async () => {
    const heard: unknown[] = [];
    world.app
      .get(Outbox)
      .listen<ClientMissing>('workshops.client-missing', 'test.hear-missing', async ({ payload }) => {
        heard.push(payload);
        await Promise.resolve();
      });
    // Its queue is made as at start.
    await world.app.get(Jobs).onApplicationBootstrap();
    await acceptAll();
    await absent('/A2/1', 'Une affaire de famille').expect(204);
    await absent('/A2/1').expect(204);
    await world.work();
    const { memberId } = people['Fatou']!;
    expect(heard).toEqual([{ cohortId, groupId, stepKey: 'A2', memberId }]);
  });

  it('follows the attendance: a client marked absent has not been client', async () => {
    await acceptAll();
    await hold(await schedule('A1', '2027-03-04'), '2027-03-04T09:30:00Z', ['Antoine']);
    expect(said(await read())[0]).toBe('A1.1 Antoine missed');
    expect((await read()).left.map(({ givenName }) => givenName)).toEqual(['Antoine']);
    expect(said(await read(people['Rémi']!))[0]).toBe('A1.1 — unused');
  });

  it('warns that a client says they do not come, before the day', async () => {
    await acceptAll();
    const id = await schedule('A2', '2027-03-11');
    const reply = people['Fatou']!.put(`${workshops}${cohortId}/workshops/${id}/reply`);
    await reply.send({ answer: 'not-coming' }).expect(204);
    expect(turnOf(await read(), 'A2', 1)).toMatchObject({
      ...{ notComing: { givenName: 'Fatou' }, standing: 'proposed', absent: [] },
    });
    expect(turnOf(await read(), 'A2', 1).offers!.swap).toMatchObject({ givenName: 'Hélène' });
    expect(turnOf(await read(people['Rémi']!), 'A2', 1)).toMatchObject({ notComing: null, offers: null });
  });

  it('shows whoever stands in the turns of their workshop alone', async () => {
    await acceptAll();
    const id = await schedule('A2', '2027-03-11');
    const david = await member(world, cohortId, 'facilitator');
    await david.get(at()).expect(404);
    await solene
      .put(`${workshops}${cohortId}/workshops/${id}/facilitator`)
      .send({ facilitatorId: david.memberId })
      .expect(204);
    const seen = await read(david);
    expect(seen.workshops.map(({ stepKey }) => stepKey)).toEqual(['A2']);
    expect(seen).toMatchObject({ canChange: false, left: [] });
  });

  it('scenario 5: whoever leaves frees their turn, which is offered; what took place stays', async () => {
    await acceptAll();
    await hold(await schedule('A1', '2027-03-04'), '2027-03-04T09:30:00Z');
    for (const name of ['Antoine', 'Lucas'])
      await world.app.get(WithdrawMember).run(cohortId, people[name]!.memberId, '2027-03-05', 'Retrait');
    world.clock.travelTo('2027-03-06T11:00:00Z');
    expect(said(await read())).toEqual([
      ...['A1.1 Antoine held', 'A2.1 Fatou planned', 'A2.2 Hélène planned'],
      ...['A3.1 — free', 'A3.2 Rémi planned'],
    ]);
  });

  it('scenario 7: a late joiner takes a free turn, and never one of before they came', async () => {
    await place('/A2/2', 'Hélène').expect(204);
    await hold(await schedule('A1', '2027-03-04'), '2027-03-04T09:30:00Z');
    people['Amine'] = await member(world, cohortId, 'participant', {
      givenName: 'Amine',
      joinedOn: '2027-03-12',
    });
    await world.app.get(FormGroup).place(cohortId, groupId, people['Amine'].memberId);
    await schedule('A2', '2027-03-11');
    const told = await read();
    expect(said(told)[0]).toBe('A1.1 — unused');
    const amine = proposed(told).find(({ memberId }) => memberId === people['Amine']!.memberId);
    expect(amine?.stepKey ?? 'left').not.toBe('A2');
    expect([...proposed(told), ...told.left]).toHaveLength(5);
  });

  it('shows a subject’s title to its author, to the facilitator once handed in, to the group once published', async () => {
    await acceptAll();
    await bring(people['Fatou']!, 'Trois entreprises');
    const subject = async (who: Somebody) => turnOf(await read(who), 'A2', 1).client!.subject;
    expect(await subject(solene)).toBe('Trois entreprises');
    expect(await subject(people['Fatou']!)).toBe('Trois entreprises');
    // A relay, while they do not command.
    expect(await subject(thomas)).toBeNull();
    expect(await subject(people['Rémi']!)).toBeNull();
    await publish(people['Fatou']!);
    expect(await subject(people['Rémi']!)).toBe('Trois entreprises');
    expect(await subject(thomas)).toBe('Trois entreprises');
  });

  it('is one decision of two at once', async () => {
    const turns = proposed(await read());
    const both = await Promise.all([accept(turns), place('/A1/1', 'Rémi')]);
    const told = await read();
    const clients = told.workshops.flatMap(({ turns: each }) => each.map(({ client }) => client?.givenName));
    expect(both.every(({ status }) => [204, 409].includes(status))).toBe(true);
    expect(new Set(clients).size).toBe(5);
    expect(said(told)[0]).toBe('A1.1 Rémi fixed');
    const all = await Promise.all(names.map((name) => place('/A2/1', name)));
    expect(all.map(({ status }) => status)).toEqual(Array(5).fill(204));
    const rows = `SELECT count(*)::int AS turns, count(DISTINCT member_id)::int AS clients FROM workshops_turn WHERE group_id = $1`;
    const [{ turns: kept, clients: different }] = await world.db.query(rows, [groupId]);
    expect(different).toBe(kept);
  });

  it('follows the protocol: a workshop that treats one subject more has one turn more', async () => {
    const id = await schedule('A1', '2027-03-04');
    const protocol = `${workshops}${cohortId}/workshops/${id}/protocol`;
    const { body } = await solene.get(protocol).expect(200);
    const { preset, phases } = body.presets.find((each: { preset: string }) => each.preset === 'two-150');
    const bare = phases.map((phase: object) => ({ ...phase, leastMinutes: undefined }));
    await solene.put(protocol).send({ revision: 0, preset, phases: bare }).expect(200);
    expect(said(await read())).toHaveLength(6);
    expect(said(await read()).at(-1)).toBe('A3.2 — free');
  });

  it('is read and no longer changed in a cohort that is archived', async () => {
    await acceptAll();
    await world.app.get(ArchiveCohort).run(cohortId);
    expect((await read()).canChange).toBe(false);
    expect((await place('/A1/1', 'Rémi').expect(409)).body.code).toBe('cohorts.archived');
  });
});
