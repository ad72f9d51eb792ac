import { randomUUID } from 'node:crypto';
import { readPaper } from '../../../test/paper-reader.ts';
import { aCohort, aGroup, member, openCohort, signedIn, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from './use-cases/archive-cohort.ts';
import { WithdrawMember } from './use-cases/withdraw-member.ts';

const somebody = 'Une personne du groupe (départ du 4 mars)';

describe('the name of whoever left', () => {
  let world: World;
  let cohortId: string;
  let groupId: string;
  let solene: Somebody;
  let coordinator: Somebody;
  let mathieu: Somebody;
  let lucas: Somebody;
  let fatou: Somebody;
  let workshopId: string;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    const named = (givenName: string, familyName: string) =>
      member(world, cohortId, 'participant', { givenName, familyName });
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    coordinator = await member(world, cohortId, 'coordinator');
    mathieu = await named('Mathieu', 'Brun');
    lucas = await named('Lucas', 'Petit');
    fatou = await named('Fatou', 'Diallo');
    groupId = await aGroup(world, { facilitator: solene, members: [mathieu, lucas, fatou] });
    const hour = { date: '2027-03-01', time: '12:00', minutes: 120, place: 'Mairie' };
    const asked = solene.post(at('workshops')).send({ groupId, stepKey: 'A1', ...hour });
    workshopId = (await asked.expect(201)).body.workshopId;
    const client = { memberId: mathieu.memberId };
    await solene
      .put(at(`groups/${groupId}/turns/A1/1`))
      .send(client)
      .expect(204);
    await heldWorkshop();
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const choose = (who: Somebody, choice: string) => who.put(at('my-name')).send({ choice });
  const leaves = (who: Somebody) =>
    world.app.get(WithdrawMember).run(cohortId, who.memberId, '2027-03-04', 'Mutation');
  const travelTo = async (day: string) => {
    world.clock.travelTo(`${day}T11:00:00Z`);
    for (const who of [solene, coordinator, mathieu, lucas, fatou])
      Object.assign(who, await signedIn(world, who.accountId));
  };

  /** Fatou types « au nom de » Mathieu and is on his device: his name is read in several places. */
  async function heldWorkshop(): Promise<void> {
    const done = (who: Somebody, command: object) =>
      who
        .post(at(`workshops/${workshopId}/room/commands`))
        .set('idempotency-key', randomUUID())
        .send(command)
        .expect(200);
    await done(solene, { kind: 'start', mode: 'live' });
    await done(mathieu, { kind: 'arrive', means: 'on-site', with: [fatou.memberId] });
    for (const to of [1, 2, 3, 4]) await done(solene, { kind: 'move', to, how: 'next' });
    const learning = { kind: 'contribute', type: 'learning', text: 'Demander plus tôt' };
    await done(fatou, { ...learning, onBehalfOf: mathieu.memberId });
    await done(solene, { kind: 'mark', memberId: mathieu.memberId, presence: 'present' });
    await done(solene, { kind: 'end', how: 'done', forgetMinutes: 0 });
  }

  /** All that Fatou reads of her group, screens and papers. */
  async function readByTheGroup(): Promise<string> {
    const screens = ['', '/room', '/room/summary', '/attendance'].map(
      (path) => `workshops/${workshopId}${path}`,
    );
    const answers = await Promise.all(
      [...screens, `groups/${groupId}/turns`, 'shared'].map((path) => fatou.get(at(path)).expect(200)),
    );
    const asked = fatou
      .get(at(`workshops/${workshopId}/room/summary.pdf`))
      .buffer(true)
      .responseType('blob');
    const paper = await readPaper((await asked.expect(200)).body);
    return [...answers.map(({ text }) => text), paper.text].join('\n');
  }
  const summaryOf = async (who: Somebody) =>
    (await who.get(at(`workshops/${workshopId}/room/summary`)).expect(200)).body;

  it('is no longer read anywhere by their group once they have left and want it so', async () => {
    await choose(mathieu, 'replaced').expect(204);
    await leaves(mathieu);
    expect(await readByTheGroup()).toContain('Mathieu Brun');
    await travelTo('2027-03-04');
    const read = await readByTheGroup();
    expect(read).not.toMatch(/Mathieu|Brun/);
    const { people, consultations, learnings } = await summaryOf(fatou);
    expect(people.at(-1).name).toBe(somebody);
    expect([consultations[0].clientName, learnings[0].name]).toEqual([somebody, somebody]);
    expect((await summaryOf(solene)).learnings[0].name).toBe(somebody);
  });

  it('stays in what proves presence: the facilitator’s sheet, the coordinator’s files', async () => {
    await choose(mathieu, 'replaced').expect(204);
    await leaves(mathieu);
    await travelTo('2027-03-05');
    for (const path of ['', '/attendance']) {
      const { text } = await solene.get(at(`workshops/${workshopId}${path}`)).expect(200);
      expect(text).toContain('Mathieu');
      expect(text).not.toContain(somebody);
    }
    for (const file of ['attendance.csv', 'export.csv'])
      expect((await coordinator.get(at(`review/${file}`)).expect(200)).text).toContain('Brun');
  });

  it('comes back when they change their mind or stay after all, even in an archived cohort', async () => {
    await leaves(mathieu);
    await travelTo('2027-03-05');
    await choose(mathieu, 'replaced').expect(204);
    expect((await summaryOf(fatou)).learnings[0].name).toBe(somebody);
    const returned = coordinator.put(at(`members/${mathieu.memberId}/return`));
    await returned.send({ reason: 'Dit par erreur' }).expect(204);
    expect((await summaryOf(fatou)).learnings[0].name).toBe('Mathieu Brun');
    await leaves(mathieu);
    expect((await summaryOf(fatou)).learnings[0].name).toBe(somebody);
    await world.app.get(ArchiveCohort).run(cohortId);
    await choose(mathieu, 'kept').expect(204);
    expect((await summaryOf(fatou)).learnings[0].name).toBe('Mathieu Brun');
  });

  it('gives way to one and the same stand-in for each of those who left on one day', async () => {
    await leaves(mathieu);
    await leaves(lucas);
    await travelTo('2027-03-05');
    const nameOfLast = async () => (await summaryOf(fatou)).people.at(-1).name;
    await choose(lucas, 'replaced').expect(204);
    const alone = await nameOfLast();
    expect(alone).toMatch(/^Une personne du groupe \(départ du 4 mars, [12]\)$/);
    await choose(mathieu, 'replaced').expect(204);
    const names = (await summaryOf(fatou)).people.map(({ name }: { name: string }) => name);
    expect(names).toContain(alone);
    expect(new Set(names).size).toBe(3);
  });

  it('is chosen by its owner alone, for each cohort', async () => {
    const told = { cohortId, cohortTitle: 'Promotion d’essai', leftOn: null };
    expect((await mathieu.get('/api/me/names').expect(200)).body).toEqual([{ ...told, choice: 'kept' }]);
    await choose(mathieu, 'replaced').expect(204);
    await choose(mathieu, 'hidden').expect(400);
    await leaves(mathieu);
    const mine = await mathieu.get('/api/me/names').expect(200);
    expect(mine.body).toEqual([{ ...told, leftOn: '2027-03-04', choice: 'replaced' }]);
    expect((await fatou.get('/api/me/names').expect(200)).body).toMatchObject([{ choice: 'kept' }]);
    expect((await solene.get('/api/me/names').expect(200)).body).toEqual([]);
  });
});
