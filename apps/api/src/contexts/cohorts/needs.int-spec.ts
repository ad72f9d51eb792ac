import { aCohort, aGroup, member, openCohort, type Somebody, someone } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from './use-cases/archive-cohort.ts';
import { WithdrawMember } from './use-cases/withdraw-member.ts';

type Told = Readonly<{ kind?: string; note?: string; facilitator?: boolean; coordinator?: boolean }>;

const need = ({ kind = 'captions', note = '', facilitator = false, coordinator = false }: Told) => ({
  ...{ kind, note, sharedWithFacilitator: facilitator, sharedWithCoordinator: coordinator },
});

describe('what people need', () => {
  let world: World;
  let cohortId: string;
  let person: Somebody;
  let facilitator: Somebody;
  let otherFacilitator: Somebody;
  let coordinator: Somebody;
  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    person = await member(world, cohortId);
    facilitator = await member(world, cohortId, 'facilitator');
    otherFacilitator = await member(world, cohortId, 'facilitator');
    coordinator = await member(world, cohortId, 'coordinator');
    const other = await member(world, cohortId);
    await aGroup(world, { facilitator, relay: otherFacilitator, members: [person] });
    await aGroup(world, { facilitator: otherFacilitator, members: [other], key: 'B' });
  });
  afterAll(() => world.close());

  const tell = (revision: number, ...needs: Told[]) =>
    person.put('/api/needs').send({ revision, needs: needs.map(need) });
  const readBy = async (reader: Somebody) =>
    (await reader.get(`/api/cohorts/${cohortId}/needs`).expect(200)).body as {
      memberId: string;
      needs: object[];
    }[];

  it('is told once, whole, and read back', async () => {
    const nothing = { revision: 0, toldAt: null, needs: [] };
    expect((await person.get('/api/needs').expect(200)).body).toEqual(nothing);
    const told = await tell(0, { kind: 'paper' }, { note: '  Sous-titres en direct ' }).expect(200);
    const kept = { ...{ revision: 1, toldAt: world.clock.now().toISOString() } };
    const needs = [need({ note: 'Sous-titres en direct' }), need({ kind: 'paper' })];
    expect({ ...told.body, needs: new Set(told.body.needs) }).toEqual({ ...kept, needs: new Set(needs) });
    expect((await person.get('/api/needs')).body).toEqual({ ...kept, needs });
    await tell(1).expect(200);
    expect((await person.get('/api/needs')).body).toMatchObject({ revision: 2, needs: [] });
  });

  it('is shared by choice: with the facilitator, with the coordinator, need by need', async () => {
    await tell(
      0,
      { kind: 'breaks', note: 'Toutes les 45 minutes', facilitator: true },
      { kind: 'interpreter', note: 'LSF', coordinator: true },
      { kind: 'paper' },
    ).expect(200);
    const who = { memberId: person.memberId, givenName: 'Claude', familyName: 'Martin' };
    expect(await readBy(facilitator)).toEqual([
      { ...who, needs: [{ kind: 'breaks', note: 'Toutes les 45 minutes' }] },
    ]);
    expect(await readBy(coordinator)).toEqual([{ ...who, needs: [{ kind: 'interpreter', note: 'LSF' }] }]);
  });

  it('is not shared by default, and is taken back at once', async () => {
    await tell(0, {}).expect(200);
    expect([await readBy(facilitator), await readBy(coordinator)]).toEqual([[], []]);
    await tell(1, { facilitator: true, coordinator: true }).expect(200);
    expect([(await readBy(facilitator)).length, (await readBy(coordinator)).length]).toEqual([1, 1]);
    await tell(2, {}).expect(200);
    expect([await readBy(facilitator), await readBy(coordinator)]).toEqual([[], []]);
  });

  it('is no other facilitator’s, not even the relay’s; nor the participants’, observers’ or administrators’', async () => {
    await tell(0, { facilitator: true, coordinator: true }).expect(200);
    expect(await readBy(otherFacilitator)).toEqual([]);
    const shared = `/api/cohorts/${cohortId}/needs`;
    await person.get(shared).expect(403);
    await (await member(world, cohortId, 'observer')).get(shared).expect(403);
    await (await someone(world, { grants: ['administrator'] })).get(shared).expect(403);
    await (await member(world, await openCohort(world), 'coordinator')).get(shared).expect(404);
    await world.anonymous.get(shared).expect(401);
    await world.anonymous.get('/api/needs').expect(401);
  });

  it('is not in the reach of the coordinators’ read side', async () => {
    const views = await world.db.query<{ definition: string }[]>(
      `SELECT definition FROM pg_views WHERE schemaname = 'read' AND definition LIKE '%cohorts_need%'`,
    );
    expect(views).toEqual([]);
    const [{ may }] = await world.db.query<[{ may: boolean }]>(
      `SELECT has_table_privilege('cheminer_read', 'cohorts_need', 'SELECT') AS may`,
    );
    expect(may).toBe(false);
  });

  it('is read as long as the person is there and the cohort runs', async () => {
    await tell(0, { facilitator: true, coordinator: true }).expect(200);
    await world.app.get(WithdrawMember).run(cohortId, person.memberId, '2027-03-05', 'parti');
    expect(await readBy(facilitator)).toHaveLength(1);
    world.clock.travelTo('2027-03-05T11:00:00Z');
    expect([await readBy(facilitator), await readBy(coordinator)]).toEqual([[], []]);
    world.clock.travelTo(noon);
    await world.app.get(ArchiveCohort).run(cohortId);
    expect([await readBy(facilitator), await readBy(coordinator)]).toEqual([[], []]);
  });

  it('is kept on both sides when two devices tell it differently', async () => {
    await tell(0, { kind: 'paper' }).expect(200);
    const { body } = await tell(0, { kind: 'breaks' }).expect(409);
    expect(body).toMatchObject({
      ...{ code: 'cohorts.needs-changed', facts: { revision: 1 } },
      current: { revision: 1, needs: [need({ kind: 'paper' })] },
    });
    await tell(0, { kind: 'paper' }).expect(200);
    await tell(1, { kind: 'breaks' }).expect(200);
  });

  it('told by ten devices at once is the word of one', async () => {
    const minutes = Array.from({ length: 10 }, (_, each) => `${each + 1} min`);
    const answers = await Promise.all(minutes.map((note) => tell(0, { kind: 'breaks', note })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    expect((await person.get('/api/needs')).body).toMatchObject({ revision: 1 });
  });

  it.each<[string, object, number]>([
    ['an unknown kind', { revision: 0, needs: [need({ kind: 'other-thing' })] }, 400],
    ['a kind twice', { revision: 0, needs: [need({}), need({})] }, 400],
    ['a note of 501 characters', { revision: 0, needs: [need({ note: 'a'.repeat(501) })] }, 400],
    ['a reader left unsaid', { revision: 0, needs: [{ kind: 'captions', note: '' }] }, 400],
    ['no revision', { needs: [] }, 400],
    ['no list', { revision: 0 }, 400],
    ['« autre » without a word', { revision: 0, needs: [need({ kind: 'other', note: '  ' })] }, 422],
  ])('is refused with %s, and nothing of it is kept', async (_, body, status) => {
    await tell(0, { kind: 'paper' }).expect(200);
    await person.put('/api/needs').send(body).expect(status);
    expect((await person.get('/api/needs')).body).toMatchObject({ revision: 1, needs: [{ kind: 'paper' }] });
  });
});
