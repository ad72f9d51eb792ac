import { randomUUID } from 'node:crypto';
import { onDisk, smallCourse } from '../../../test/course-package.ts';
import { handIn } from '../../../test/hand-in.ts';
import { aCohort, member, openCohort, type Somebody, someone } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { PublishCourse } from '../curriculum/index.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';

describe('a learner’s path', () => {
  let world: World;
  let cohortId: string;
  let learner: Somebody;
  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohort(world);
  });
  beforeEach(async () => {
    learner = await member(world, cohortId);
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const complete = (stepKey: string) => learner.put(at(`steps/${stepKey}/completion`)).send({ end: true });
  const answer = (questionKey: string, value: string) =>
    learner.put(at(`steps/M1-E2/answers/${questionKey}`)).send({ value });
  const totals = async () => (await learner.get(at('path')).expect(200)).body.totals;

  it('starts at nothing, with both counts apart and the first step to do', async () => {
    const { body } = await learner.get(at('path')).expect(200);
    expect(body.totals).toEqual({ done: 0, required: 5, collectiveDone: 0, collectiveRequired: 2 });
    expect(body.units.map(({ key }: { key: string }) => key)).toEqual(['W0', 'M1', 'A1', 'M2']);
    expect(body).toMatchObject({ nextStepKey: 'M1-E1', resumes: false, week: { number: 5, of: 7 } });
  });

  it('gives a reason for everything that is not done', async () => {
    const { body } = await learner.get(at('path'));
    const reasons = Object.fromEntries(
      body.units.map((unit: { key: string; notYet: unknown }) => [unit.key, unit.notYet]),
    );
    expect(reasons).toEqual({
      W0: { code: 'steps-missing', missing: 1 },
      M1: { code: 'late', missing: 3, day: '2027-02-10' },
      A1: { code: 'steps-missing', missing: 1 },
      M2: { code: 'opens-on', day: '2027-03-08' },
    });
  });

  it('moves at once when the learner says « J’ai terminé », and once only', async () => {
    await complete('M1-E1').expect(200, { done: 1, required: 5, collectiveDone: 0, collectiveRequired: 2 });
    await complete('M1-E1').expect(200, { done: 1, required: 5, collectiveDone: 0, collectiveRequired: 2 });
    expect(await totals()).toMatchObject({ done: 1 });
    expect((await learner.get(at('steps/M1-E1'))).body.completedAt).toBe(world.clock.now().toISOString());
  });

  it('lets the learner go ahead of the calendar: dates guide, they do not lock', async () => {
    expect((await handIn(learner, 'M2-E2')).status).toBe(200);
  });

  it('counts twenty simultaneous clicks as one', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => complete('M1-E1')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await totals()).toMatchObject({ done: 1 });
  });

  it('takes no learner’s word for a quiz or a workshop', async () => {
    const refused = (await complete('M1-E2').expect(409)).body;
    expect(refused).toMatchObject({ code: 'learning.step-not-completable', facts: { by: 'answers' } });
    await complete('A1').expect(409);
    expect(await totals()).toMatchObject({ done: 0, collectiveDone: 0 });
  });

  it('gives the feedback with the answer and never before', async () => {
    const before = (await learner.get(at('steps/M1-E2'))).body;
    expect(JSON.stringify(before)).not.toMatch(/right|Parce que/);
    const { body } = await answer('Q1', 'a').expect(200);
    expect(body).toEqual({
      ...{ right: false, expected: 'b', feedback: 'Parce que c’est là.', finished: false },
      ...{ done: false, passed: false, left: null },
    });
    const after = (await learner.get(at('steps/M1-E2'))).body.content.questions;
    expect(after[0].answer).toMatchObject({ value: 'a', right: false });
    expect(after[1].answer).toBeNull();
  });

  it('completes the quiz with its last answer, and keeps every answer', async () => {
    await answer('Q1', 'b').expect(200);
    await answer('Q1', 'b').expect(200);
    await answer('Q1', 'a').expect(409);
    expect((await answer('Q2', 'b').expect(200)).body).toMatchObject({
      right: false,
      finished: true,
      done: true,
    });
    expect(await totals()).toMatchObject({ done: 1 });
  });

  it('refuses an answer to a question or option that the version does not have', async () => {
    expect((await answer('Q9', 'a').expect(404)).body.code).toBe('learning.question-unknown');
    expect((await answer('Q1', 'z').expect(422)).body.code).toBe('learning.option-unknown');
    const malformed = learner.put(at('steps/M1-E2/answers/Q1')).send({ value: 12 });
    expect((await malformed.expect(400)).body.errors).toEqual([{ pointer: '/value', code: 'isEntryValue' }]);
  });

  it('resumes where the learner was, from any browser', async () => {
    await learner.put(at('steps/M1-E3/position')).send({ position: 0.4 }).expect(204);
    expect((await learner.get(at('steps/M1-E3'))).body.position).toBe(0.4);
    expect((await learner.get(at('path'))).body).toMatchObject({ nextStepKey: 'M1-E3', resumes: true });
    expect((await handIn(learner, 'M1-E3')).status).toBe(200);
    expect((await learner.get(at('path'))).body).toMatchObject({ nextStepKey: 'M1-E1', resumes: false });
  });

  it('resumes at a page that was left half written, and not at one that was emptied again', async () => {
    const write = (value: string, baseVersion: number) =>
      learner.put(at('steps/M1-E3/drafts/text')).send({ value, baseVersion });
    await write('Hier, ', 0).expect(200);
    expect((await learner.get(at('path'))).body).toMatchObject({ nextStepKey: 'M1-E3', resumes: true });
    await write('', 1).expect(200);
    expect((await learner.get(at('path'))).body).toMatchObject({ nextStepKey: 'M1-E1', resumes: false });
  });

  it('does not take a step that was merely opened for one that was begun', async () => {
    await learner.put(at('steps/M1-E3/position')).send({ position: 0 }).expect(204);
    expect((await learner.get(at('path'))).body).toMatchObject({ nextStepKey: 'M1-E1', resumes: false });
    await answer('Q2', 'a').expect(200);
    expect((await learner.get(at('path'))).body).toMatchObject({ nextStepKey: 'M1-E2', resumes: true });
  });

  it('refuses a position that is no place', async () => {
    await learner.put(at('steps/M1-E1/position')).send({ position: -1 }).expect(400);
    await learner.put(at('steps/M1-E1/position')).send({ position: 'x' }).expect(400);
    await learner.put(at('steps/nowhere/position')).send({ position: 0 }).expect(404);
  });

  it('answers 404 for a step that is nowhere', async () => {
    expect((await learner.get(at('steps/nowhere')).expect(404)).body.code).toBe('learning.step-not-in-path');
    await complete('nowhere').expect(404);
  });

  it('is out of reach for a member of another cohort, and for a cohort that does not exist', async () => {
    const stranger = await member(world, await openCohort(world));
    await stranger.get(at('path')).expect(404);
    await stranger.put(at('steps/M1-E1/completion')).expect(404);
    await learner.get(`/api/cohorts/${randomUUID()}/path`).expect(404);
    await learner.get('/api/cohorts/nonsense/path').expect(404);
  });

  it('is nobody’s but a participant’s', async () => {
    const coordinator = await member(world, cohortId, 'coordinator');
    expect((await coordinator.get(at('path')).expect(403)).body.code).toBe('identity.permission-missing');
    await (await someone(world)).get(at('path')).expect(404);
    const administrator = await someone(world, { grants: ['administrator'] });
    await administrator.get(`/api/cohorts/${randomUUID()}/trail`).expect(404);
    await administrator.get('/api/cohorts/nonsense/trail').expect(404);
    expect((await world.anonymous.get(at('path')).expect(401)).body.code).toBe('identity.sign-in-required');
  });

  it('serves a film whole and by ranges, to members only', async () => {
    const { source } = (await learner.get(at('steps/M2-E1'))).body.content.video;
    const whole = await learner.get(source).expect(200).expect('content-type', 'video/webm');
    expect(whole.headers['cache-control']).toBe('private, no-cache');
    const part = await learner.get(source).set('range', 'bytes=0-9').expect(206);
    expect(part.headers['content-range']).toBe('bytes 0-9/10000');
    await world.anonymous.get(source).expect(401);
    await learner.get(at(`media/${'0'.repeat(64)}`)).expect(404);
    await learner.get(at('media/..%2F..%2Fetc%2Fpasswd')).expect(404);
  });

  it('draws the map of the course, step by step', async () => {
    const { body } = await learner.get(at('trail')).expect(200);
    expect(body.waypoints.map(({ key }: { key: string }) => key)).toEqual([
      'W0',
      'M1-E1',
      'M1-E2',
      'M1-E3',
      'A1',
      'M2-E1',
      'M2-E2',
    ]);
  });

  it('is counted again for everybody when a version is published', async () => {
    await complete('M1-E1').expect(200);
    await world.db.query('UPDATE learning_progress SET done = 9 WHERE member_id = $1', [learner.memberId]);
    const changed = { ...smallCourse, 'course.md': smallCourse['course.md']!.replace('essais', 'épreuves') };
    await onDisk(changed, (folder) => world.app.get(PublishCourse).run(folder));
    expect(await world.work()).toBeGreaterThan(0);
    const rows = await world.db.query(
      `SELECT done FROM learning_progress WHERE member_id = $1 AND unit_key = 'M1'`,
      [learner.memberId],
    );
    expect(rows).toEqual([{ done: 1 }]);
  });

  it('is read, no longer walked, by whoever has left: from the day they leave, not before', async () => {
    await world.app.get(WithdrawMember).run(cohortId, learner.memberId, '2027-03-02', 'change de poste');
    await complete('M1-E1').expect(200);
    world.clock.travelTo('2027-03-02T11:00:00Z');
    await complete('M1-E3').expect(403);
    expect((await learner.get(at('path')).expect(200)).body.totals).toMatchObject({ done: 1 });
    expect((await learner.get(at('steps/M1-E3')).expect(200)).body.readOnly).toBe(true);
    world.clock.travelTo(noon);
  });

  it('of an archived cohort is read, not written', async () => {
    const archived = await openCohort(world);
    const old = await member(world, archived);
    await world.app.get(ArchiveCohort).run(archived);
    await old.get(`/api/cohorts/${archived}/path`).expect(200);
    const { body } = await old
      .put(`/api/cohorts/${archived}/steps/M1-E1/completion`)
      .send({ end: true })
      .expect(409);
    expect(body.code).toBe('cohorts.archived');
  });
});
