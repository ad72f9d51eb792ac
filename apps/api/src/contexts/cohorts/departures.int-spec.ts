import { aCohort, aGroup, aTerritory, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from './use-cases/archive-cohort.ts';

const leaving = { on: '2027-03-03', reason: 'La commune se retire' };
const thursday = { date: '2027-03-04', time: '10:00', minutes: 120, link: 'https://visio.example/a' };

describe('leaving a cohort', () => {
  let world: World;
  let cohortId: string;
  let territoryId: string;
  let coordinator: Somebody;
  let solene: Somebody;
  let sarah: Somebody;
  let mathieu: Somebody;
  let fatou: Somebody;
  let workshopId: string;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    territoryId = await aTerritory(world, cohortId, 'Val de Lisière');
    coordinator = await member(world, cohortId, 'coordinator', { givenName: 'Aurélie', familyName: 'Roy' });
    solene = await member(world, cohortId, 'facilitator');
    sarah = await member(world, cohortId, 'participant', { territoryId });
    mathieu = await member(world, cohortId, 'participant', { territoryId });
    fatou = await member(world, cohortId);
    const members = [sarah, mathieu, fatou];
    const groupId = await aGroup(world, { facilitator: solene, members });
    const asked = solene.post(at('workshops')).send({ groupId, stepKey: 'A1', ...thursday });
    workshopId = (await asked.expect(201)).body.workshopId;
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const leaves = ({ memberId }: Somebody, body: object = leaving) =>
    coordinator.put(at(`members/${memberId}/departure`)).send(body);
  const returns = ({ memberId }: Somebody, reason = 'Dit par erreur') =>
    coordinator.put(at(`members/${memberId}/return`)).send({ reason });
  const territoryLeaves = (id = territoryId) =>
    coordinator.put(at(`territories/${id}/departure`)).send(leaving);
  const held = async () => {
    const sql = 'SELECT account_id AS id FROM cohorts_busy WHERE meeting_id = $1';
    return (await world.db.query<{ id: string }[]>(sql, [workshopId])).map(({ id }) => id).sort();
  };
  const idsOf = (...people: Somebody[]) => people.map(({ accountId }) => accountId).sort();
  const figures = async () => (await coordinator.get(at('review/grid')).expect(200)).body.figures;
  const story = async ({ memberId }: Somebody) =>
    (await coordinator.get(at(`review/people/${memberId}`)).expect(200)).body.timeline;
  const words = async ({ memberId }: Somebody) =>
    (await coordinator.get(at(`members/${memberId}/departures`)).expect(200)).body;

  it('lets go of what comes after, and keeps the place in the figures, the day and who said it', async () => {
    await leaves(sarah).expect(204);
    await leaves(sarah).expect(204);
    expect(await words(sarah)).toMatchObject([
      { leftOn: leaving.on, reason: leaving.reason, byName: 'Aurélie Roy' },
    ]);
    expect(await held()).toEqual(idsOf(solene, mathieu, fatou));
    world.clock.travelTo('2027-03-03T11:00:00Z');
    expect(await figures()).toMatchObject({
      people: { enrolled: 3, active: 2, left: 1 },
      territories: { enrolled: 1, active: 1 },
      smallGroups: [{ groupKey: 'A', active: 2 }],
    });
    expect(await story(sarah)).toMatchObject([
      { kind: 'left', at: leaving.on, byName: 'Aurélie Roy' },
      { kind: 'joined' },
    ]);
    await sarah.get(at(`workshops/${workshopId}`)).expect(403);
  });

  it('holds them again when they stay after all, and tells the reasons to nobody but the coordinator', async () => {
    await leaves(sarah).expect(204);
    world.clock.travelTo('2027-03-01T12:00:00Z');
    await returns(sarah).expect(204);
    await returns(sarah).expect(204);
    expect(await held()).toEqual(idsOf(solene, sarah, mathieu, fatou));
    expect(await story(sarah)).toMatchObject([{ kind: 'stays', byName: 'Aurélie Roy' }, { kind: 'joined' }]);
    expect(await words(sarah)).toMatchObject([
      { leftOn: null, reason: 'Dit par erreur' },
      { leftOn: leaving.on, reason: leaving.reason },
    ]);
    const forged = world.db.query(`UPDATE cohorts_departure SET reason = 'Rien'`);
    await expect(forged).rejects.toThrow('permission denied');
  });

  it('is for all whom a territory sent, but whoever had left before keeps their day', async () => {
    await leaves(mathieu, { on: '2027-02-10', reason: 'Mutation' }).expect(204);
    await territoryLeaves().expect(204);
    world.clock.travelTo('2027-03-03T11:00:00Z');
    expect(await figures()).toMatchObject({
      people: { enrolled: 3, active: 1 },
      territories: { enrolled: 1, active: 0, withdrawn: [{ name: 'Val de Lisière', on: leaving.on }] },
    });
    expect((await story(mathieu))[0]).toMatchObject({ at: '2027-02-10' });
    expect(await words(mathieu)).toMatchObject([{ leftOn: '2027-02-10', reason: 'Mutation' }]);
  });

  it('is told to whoever leaves, once, and to nobody else', async () => {
    await leaves(sarah).expect(204);
    await leaves(sarah, { ...leaving, on: '2027-03-05' }).expect(204);
    await world.work();
    const told = `SELECT account_id AS id, about FROM notifications_message WHERE kind = 'departure' AND cohort_id = $1`;
    expect(await world.db.query(told, [cohortId])).toEqual([{ id: sarah.accountId, about: sarah.memberId }]);
  });

  it('is refused before the arrival, without a reason, of nobody, and in an archived cohort', async () => {
    const { body } = await leaves(sarah, { ...leaving, on: '2027-01-31' }).expect(422);
    expect(body).toMatchObject({ code: 'cohorts.leaves-before-joining', facts: { pointer: '/on' } });
    expect((await leaves(sarah, { ...leaving, reason: ' ' }).expect(422)).body.code).toBe(
      'request.reason-needed',
    );
    await leaves(sarah, { ...leaving, on: '2027-02-30' }).expect(400);
    await leaves(solene).expect(404);
    await territoryLeaves(workshopId).expect(404);
    await world.app.get(ArchiveCohort).run(cohortId);
    expect((await leaves(sarah).expect(409)).body.code).toBe('cohorts.archived');
    expect((await returns(sarah).expect(409)).body.code).toBe('cohorts.archived');
    expect((await territoryLeaves().expect(409)).body.code).toBe('cohorts.archived');
    expect(await words(sarah)).toEqual([]);
  });
});
