import { randomUUID } from 'node:crypto';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { mark, markWebinar, webinar, workshop } from './testing/review.builders.ts';

const heldOn = '2027-02-18';
const held = '2027-02-18T09:00:00.000Z';
const launchedOn = '2027-02-01';
const launch = '2027-02-01T09:00:00.000Z';

describe('what a coordinator sees of a participant', () => {
  let world: World;
  let cohortId: string;
  let observer: Somebody;
  let facilitator: Somebody;
  let coordinator: Somebody;
  let learner: Somebody;
  let groupId: string;
  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    cohortId = await openCohort(world);
    observer = await member(world, cohortId, 'observer');
    coordinator = await member(world, cohortId, 'coordinator', {
      givenName: 'Aurélie',
      familyName: 'Santini',
    });
    facilitator = await member(world, cohortId, 'facilitator', {
      givenName: 'Solène',
      familyName: 'Le Gall',
    });
    learner = await member(world, cohortId);
    groupId = await aGroup(world, { facilitator, members: [learner] });
  });
  afterEach(() => world.clock.travelTo(noon));
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const history = async () => (await observer.get(at(`review/people/${learner.memberId}`)).expect(200)).body;
  const row = async () => (await observer.get(at('review/grid')).expect(200)).body.rows[0];
  const hold = (marks: Parameters<typeof workshop>[1]['marks'] = {}, date = heldOn, group = groupId) =>
    workshop(world, { facilitator, groupId: group, date, marks });
  const collective = async () => {
    const { cells } = await row();
    return {
      state: cells[2].state,
      notYet: cells[2].notYet,
      attendance: cells[2].attendance,
      done: cells[2].collectiveDone,
    };
  };

  it('gives a reason for a workshop that does not count: no date, to come, presence not marked, absent', async () => {
    expect(await collective()).toEqual({
      state: 'open',
      notYet: { code: 'not-scheduled' },
      attendance: null,
      done: 0,
    });
    const workshopId = await hold({}, '2027-03-04');
    expect((await collective()).notYet).toEqual({ code: 'starts-at', at: '2027-03-04T09:00:00.000Z' });
    world.clock.travelTo('2027-03-04T09:00:00.000Z');
    expect((await collective()).notYet).toEqual({ code: 'presence-not-marked' });
    await mark(world, facilitator, { workshopId, memberId: learner.memberId, status: 'absent' });
    expect(await collective()).toEqual({
      state: 'open',
      notYet: { code: 'absent' },
      attendance: 'absent',
      done: 0,
    });
  });

  it.each(['present', 'late', 'phone'] as const)(
    'shows « %s » for a workshop that counts',
    async (status) => {
      await hold({ [learner.memberId]: status });
      expect(await collective()).toEqual({ state: 'done', notYet: null, attendance: status, done: 1 });
    },
  );

  it('says that they missed the latest workshop, until they are marked present', async () => {
    const workshopId = await hold({ [learner.memberId]: 'absent' });
    expect((await row()).attention).toContainEqual({ code: 'absent', unitKey: 'A1' });
    await mark(world, facilitator, { workshopId, memberId: learner.memberId, status: 'late' });
    expect((await row()).attention).not.toContainEqual({ code: 'absent', unitKey: 'A1' });
  });

  it('takes a workshop caught up in another group for a presence', async () => {
    const other = await aGroup(world, { facilitator, members: [], key: 'B' });
    await hold({ [learner.memberId]: 'absent' });
    await world.db.query('UPDATE cohorts_group_member SET group_id = $2 WHERE member_id = $1', [
      learner.memberId,
      other,
    ]);
    await hold({ [learner.memberId]: 'present' }, '2027-02-19', other);
    expect(await collective()).toMatchObject({ state: 'done', attendance: 'present' });
    expect((await row()).groupKey).toBe('B');
  });

  it('shows presence at a webinar of the whole cohort', async () => {
    const eventId = await webinar(world, coordinator, launchedOn);
    expect((await row()).cells[0]).toMatchObject({
      attendance: null,
      notYet: { code: 'presence-not-marked' },
    });
    await markWebinar(world, coordinator, { eventId, memberId: learner.memberId, present: false });
    expect((await row()).cells[0]).toMatchObject({ attendance: 'absent', notYet: { code: 'absent' } });
    await markWebinar(world, coordinator, { eventId, memberId: learner.memberId, present: true });
    expect((await row()).cells[0]).toMatchObject({ attendance: 'present', notYet: null, state: 'done' });
  });

  it('is dates and presence, newest first, with corrections before and after', async () => {
    const { memberId } = learner;
    await learner.put(at('steps/M1-E1/completion')).send({ end: true }).expect(200);
    const eventId = await webinar(world, coordinator, launchedOn);
    await markWebinar(world, coordinator, { eventId, memberId, present: true });
    const workshopId = await hold({ [memberId]: 'present' });
    const reason = 'Erreur de ligne';
    world.clock.travelTo('2027-03-02T10:00:00.000Z');
    await mark(world, facilitator, { workshopId, memberId, status: 'absent', reason });
    world.clock.travelTo('2027-03-03T10:00:00.000Z');
    await markWebinar(world, coordinator, { eventId, memberId, present: false, reason });
    world.clock.travelTo('2027-03-04T10:00:00.000Z');
    await markWebinar(world, coordinator, { eventId, memberId, present: true });
    await world.app.get(WithdrawMember).run(cohortId, memberId, '2027-03-04', 'mutation');
    const { timeline, person, totals } = await history();
    const [atelier, lancement] = [
      { stepTitle: 'Atelier 1', unitKey: 'A1', byName: 'Solène Le Gall' },
      { stepTitle: 'Lancement', unitKey: 'W0' },
    ];
    const byName = 'Aurélie Santini';
    const corrected = (day: string) => ({ at: `${day}T10:00:00.000Z`, kind: 'presence-corrected' });
    expect(timeline).toEqual([
      { at: '2027-03-04', kind: 'left' },
      { ...corrected('2027-03-04'), ...lancement, byName, before: 'absent', after: 'present' },
      { ...corrected('2027-03-03'), ...lancement, byName, before: 'present', after: 'absent', reason },
      { ...corrected('2027-03-02'), ...atelier, before: 'present', after: 'absent', reason },
      { at: noon.replace('Z', '.000Z'), kind: 'step-completed', stepTitle: 'Une lecture', unitKey: 'M1' },
      { at: held, kind: 'presence', ...atelier, after: 'present' },
      { at: launch, kind: 'presence', ...lancement, after: 'present' },
      { at: '2027-02-01', kind: 'joined' },
    ]);
    expect(person).toMatchObject({
      groupKey: 'A',
      role: 'participant',
      joinedOn: '2027-02-01',
      leftOn: '2027-03-04',
    });
    expect(totals).toEqual({ done: 1, required: 5, collectiveDone: 1, collectiveRequired: 2 });
  });

  it('has the cells of the grid, with their titles', async () => {
    await learner.put(at('steps/M1-E1/completion')).send({ end: true }).expect(200);
    const { units, totals } = await history();
    const { cells, totals: shown } = await row();
    expect(
      units.map(({ kind: _, title: __, shortTitle: ___, ...cell }: Record<string, unknown>) => cell),
    ).toEqual(cells);
    expect(units[1]).toMatchObject({ kind: 'module', title: 'Premier module' });
    expect(totals).toEqual(shown);
  });

  it('is not found for anybody who walks no path in that cohort', async () => {
    const elsewhere = await member(world, await openCohort(world));
    for (const id of [
      facilitator.memberId,
      observer.memberId,
      elsewhere.memberId,
      randomUUID(),
      'nonsense',
    ]) {
      const { body } = await observer.get(at(`review/people/${id}`)).expect(404);
      expect(body.code).toBe('review.not-a-participant');
    }
  });

  it('never holds what somebody answered or why they left, on any route', async () => {
    const courseTexts = ['Parce que', 'Laquelle', 'Celle-là', 'Mairie', 'visio.example'];
    const secrets = ['OPTION-SECRETE', 'RAISON-SECRETE', 'REPONSE-SECRETE'];
    await learner.put(at('steps/M1-E2/answers/Q1')).send({ value: 'b' }).expect(200);
    await learner.put(at('steps/M1-E3/drafts/text')).send({ value: secrets[2], baseVersion: 0 }).expect(200);
    await learner.put(at('steps/M1-E3/shares/group')).send({}).expect(200);
    await learner.put(at('steps/M1-E3/completion')).send({}).expect(200);
    await world.db.query('UPDATE learning_answer SET value = to_jsonb($2::text) WHERE member_id = $1', [
      learner.memberId,
      secrets[0],
    ]);
    await learner.put(at('steps/M1-E1/completion')).send({ end: true }).expect(200);
    await world.db.query(
      'UPDATE learning_completion SET evidence = evidence || jsonb_build_object($2::text, $2::text) WHERE member_id = $1',
      [...[learner.memberId, secrets[2]]],
    );
    await webinar(world, coordinator, launchedOn);
    await hold({ [learner.memberId]: 'present' });
    await world.app.get(WithdrawMember).run(cohortId, learner.memberId, '2027-03-01', secrets[1]!);
    for (const path of ['grid', `people/${learner.memberId}`, 'export.csv', 'export.csv?language=en']) {
      const { text } = await observer.get(at(`review/${path}`)).expect(200);
      expect(text).toContain('Martin');
      for (const secret of [...secrets, ...courseTexts, learner.email]) expect(text).not.toContain(secret);
    }
  });
});
