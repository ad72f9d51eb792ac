import { randomUUID } from 'node:crypto';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { LearningFacade } from '../learning/index.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { change, webinar, workshop } from './testing/review.builders.ts';

const held = '2027-02-18T09:00:00.000Z';
const launch = '2027-02-01T09:00:00.000Z';

describe('what a coordinator sees of a participant', () => {
  let world: World;
  let cohortId: string;
  let observer: Somebody;
  let facilitator: Somebody;
  let learner: Somebody;
  let groupId: string;
  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    cohortId = await openCohort(world);
    observer = await member(world, cohortId, 'observer');
    facilitator = await member(world, cohortId, 'facilitator', {
      givenName: 'Solène',
      familyName: 'Le Gall',
    });
    learner = await member(world, cohortId);
    groupId = await aGroup(world, { facilitator, members: [learner] });
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const history = async () => (await observer.get(at(`review/people/${learner.memberId}`)).expect(200)).body;
  const row = async () => (await observer.get(at('review/grid')).expect(200)).body.rows[0];
  const hold = (over: Partial<Parameters<typeof workshop>[1]> = {}) =>
    workshop(world, { facilitator, groupId, startsAt: held, ...over });
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
    await hold({ startsAt: '2027-03-04T09:00:00.000Z', status: 'scheduled' });
    expect((await collective()).notYet).toEqual({ code: 'starts-at', at: '2027-03-04T09:00:00.000Z' });
    await world.db.query(`UPDATE workshops_workshop SET status = 'open' WHERE cohort_id = $1`, [cohortId]);
    expect((await collective()).notYet).toEqual({ code: 'presence-not-marked' });
    await world.db.query(
      `INSERT INTO workshops_attendance SELECT id, $2, 'absent', $3, now() FROM workshops_workshop WHERE cohort_id = $1`,
      [...[cohortId, learner.memberId, facilitator.memberId]],
    );
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
      await hold({ marks: { [learner.memberId]: status } });
      expect(await collective()).toEqual({ state: 'done', notYet: null, attendance: status, done: 1 });
    },
  );

  it('says that they missed the latest workshop, until a later one', async () => {
    await hold({ marks: { [learner.memberId]: 'absent' } });
    const codes = async () => (await row()).attention.map(({ code }: { code: string }) => code);
    expect((await row()).attention).toContainEqual({ code: 'absent', unitKey: 'A1' });
    await world.db.query(
      `UPDATE workshops_workshop SET starts_at = '2027-03-30', status = 'scheduled' WHERE cohort_id = $1`,
      [cohortId],
    );
    expect(await codes()).not.toContain('absent');
  });

  it('takes a workshop caught up in another group for a presence', async () => {
    const other = await aGroup(world, { facilitator, members: [], key: 'B' }).catch(() => randomUUID());
    await hold({ marks: { [learner.memberId]: 'absent' } });
    await hold({
      groupId: other,
      startsAt: '2027-02-19T09:00:00.000Z',
      marks: { [learner.memberId]: 'present' },
    });
    expect(await collective()).toMatchObject({ state: 'done', attendance: 'present' });
  });

  it('shows presence at a webinar of the whole cohort', async () => {
    await webinar(world, cohortId, launch, { [learner.memberId]: false }, observer.memberId);
    expect((await row()).cells[0]).toMatchObject({ attendance: 'absent', notYet: { code: 'absent' } });
  });

  it('is dates and presence, newest first, with corrections before and after', async () => {
    await learner.put(at('steps/M1-E1/completion')).expect(200);
    await webinar(world, cohortId, launch, { [learner.memberId]: true }, observer.memberId);
    const workshopId = await hold({ marks: { [learner.memberId]: 'present' } });
    const correction = {
      workshopId,
      memberId: learner.memberId,
      by: facilitator.memberId,
      at: '2027-02-20T10:00:00.000Z',
    };
    await change(world, { ...correction, before: 'present', after: 'absent', reason: 'Erreur de ligne' });
    await world.app.get(LearningFacade).withdrawPresence({
      ...{ cohortId, memberId: learner.memberId, stepKey: 'A1', by: facilitator.memberId },
      ...{ reason: 'Erreur de ligne', at: new Date(correction.at) },
    });
    await world.app.get(WithdrawMember).run(cohortId, learner.memberId, '2027-03-01', 'mutation');
    const { timeline, person, totals } = await history();
    const byName = 'Solène Le Gall';
    expect(timeline).toEqual([
      { at: '2027-03-01', kind: 'left' },
      { at: noon.replace('Z', '.000Z'), kind: 'step-completed', stepTitle: 'Une lecture', unitKey: 'M1' },
      {
        ...{ at: correction.at, kind: 'presence-corrected', stepTitle: 'Atelier 1', unitKey: 'A1' },
        ...{ before: 'present', after: 'absent', byName, reason: 'Erreur de ligne' },
      },
      { at: held, kind: 'presence', stepTitle: 'Atelier 1', unitKey: 'A1', after: 'present', byName },
      {
        at: launch,
        kind: 'presence',
        stepTitle: 'Lancement',
        unitKey: 'W0',
        after: 'present',
        byName: 'Claude Martin',
      },
      { at: '2027-02-01', kind: 'joined' },
    ]);
    expect(person).toMatchObject({
      groupKey: 'A',
      role: 'participant',
      joinedOn: '2027-02-01',
      leftOn: '2027-03-01',
    });
    expect(totals).toEqual({ done: 1, required: 5, collectiveDone: 0, collectiveRequired: 2 });
  });

  it('has the cells of the grid, with their titles', async () => {
    await learner.put(at('steps/M1-E1/completion')).expect(200);
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
    const secrets = ['OPTION-SECRETE', 'RAISON-SECRETE', 'REPONSE-SECRETE'];
    await learner.put(at('steps/M1-E2/answers/Q1')).send({ optionKey: 'b' }).expect(200);
    await world.db.query('UPDATE learning_answer SET option_key = $2 WHERE member_id = $1', [
      learner.memberId,
      secrets[0],
    ]);
    await learner.put(at('steps/M1-E1/completion')).expect(200);
    await world.db.query(
      'UPDATE learning_completion SET evidence = evidence || jsonb_build_object($2::text, $2::text) WHERE member_id = $1',
      [...[learner.memberId, secrets[2]]],
    );
    await world.app.get(WithdrawMember).run(cohortId, learner.memberId, '2027-03-01', secrets[1]!);
    for (const path of ['grid', `people/${learner.memberId}`, 'export.csv', 'export.csv?language=en']) {
      const { text } = await observer.get(at(`review/${path}`)).expect(200);
      expect(text).toContain('Martin');
      for (const secret of [...secrets, 'Parce que', 'Laquelle', learner.email])
        expect(text).not.toContain(secret);
    }
  });
});
