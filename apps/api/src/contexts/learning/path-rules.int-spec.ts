import { onDisk, type PackageFiles } from '../../../test/course-package.ts';
import { everyKindCourse } from '../../../test/every-kind-course.ts';
import { aCohortOfEveryKind, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { PublishCourse } from '../curriculum/index.ts';
import type { PathUnitResponse } from './http/my-path.response.ts';
import { VersionImpactQuery } from './queries/version-impact.query.ts';

describe('the path', () => {
  let world: World;
  let cohortId: string;
  let learner: Somebody;
  const begin = async (opened: Promise<string>) => {
    cohortId = await opened;
    learner = await member(world, cohortId);
  };
  beforeAll(async () => {
    world = await startWorld();
    await aCohortOfEveryKind(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    await begin(openCohort(world, 'chaque-genre', '2027-02-22'));
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const finish = (stepKey: string, who = learner) =>
    who.put(at(`steps/${stepKey}/completion`)).send({ end: true });
  const save = (stepKey: string, entry: string, value: string, who = learner) =>
    who.put(at(`steps/${stepKey}/drafts/${entry}`)).send({ value, baseVersion: 0 });
  const accept = async (who = learner) => {
    for (const item of ['C1', 'C2']) await save('K3', item, '2023-09', who).expect(200);
    await finish('K3', who).expect(200);
  };
  const path = async (who = learner) => (await who.get(at('path')).expect(200)).body;
  const unit = async (key: string, who = learner): Promise<PathUnitResponse> =>
    (await path(who)).units.find((each: { key: string }) => each.key === key);

  describe('by its authors’ rules', () => {
    it('withholds a step behind a prerequisite, names what comes first, and refuses to write in it', async () => {
      const { body } = await learner.get(at('steps/L1')).expect(200);
      expect(body).toMatchObject({
        locked: true,
        awaits: [{ key: 'K3', title: 'S’engager' }],
        notYet: { code: 'prerequisite', steps: ['K3'] },
        content: { html: '' },
      });
      expect((await finish('L1').expect(409)).body.code).toBe('learning.prerequisite-missing');
      await accept();
      expect((await learner.get(at('steps/L1'))).body).toMatchObject({
        locked: false,
        content: { html: '<p>Un.</p>\n' },
      });
    });

    it('in order opens a step once those before it are done, and passes over what is optional', async () => {
      await accept();
      expect((await finish('L3').expect(409)).body.facts).toMatchObject({ steps: 'L1' });
      await finish('L1').expect(200);
      await finish('L3').expect(200);
      expect(await unit('L')).toMatchObject({ done: 2, required: 2, state: 'done' });
    });

    it('with a number that is enough is done with it, and proposes nothing more', async () => {
      expect(await unit('N')).toMatchObject({ done: 0, required: 2, atLeast: 2, minutesLeft: 10 });
      await finish('N1').expect(200);
      expect(await unit('N')).toMatchObject({ done: 1, required: 2, minutesLeft: 5 });
      await finish('N3').expect(200);
      expect(await unit('N')).toMatchObject({ done: 2, required: 2, state: 'done', minutesLeft: 0 });
      await finish('N2').expect(200);
      expect(await unit('N')).toMatchObject({ done: 3, required: 3 });
    });

    it('proposes what a locked step waits for, never the locked step', async () => {
      for (const key of ['K1', 'K12']) await finish(key).expect(200);
      const proposed: string[] = [];
      for (let turn = 0; turn < 3; turn += 1) proposed.push((await path()).nextStepKey);
      expect(new Set(proposed)).toEqual(new Set(['K2']));
    });

    it('gives a reason for each step that is not done', async () => {
      await save('K4', 'S1', '1').expect(200);
      const { steps } = await unit('K');
      const reasons = Object.fromEntries(steps.map(({ key, notYet }) => [key, notYet?.code]));
      expect(reasons).toMatchObject({ K1: 'not-begun', K4: 'answers-missing', K6: 'prerequisite' });
    });
  });

  describe('of somebody who joins later', () => {
    it('asks of what is over for the catch-up track only, from their own first day', async () => {
      world.clock.travelTo('2027-03-20T11:00:00Z');
      const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-18' });
      await world.work();
      const { catchUp, totals } = await path(late);
      expect(catchUp).toEqual({ minutesLeft: 25, stepKeys: ['K3', 'K6'] });
      expect(totals).toMatchObject({ done: 0, required: 2 });
      expect((await unit('K', late)).catchUp).toBe(true);
      const coordinator = await member(world, cohortId, 'coordinator');
      const { rows } = (await coordinator.get(at('review/grid')).expect(200)).body;
      const row = rows.find((each: { memberId: string }) => each.memberId === late.memberId);
      expect(row.totals).toMatchObject({ done: 0, required: 2 });
    });

    it('gives them as many days as the others had', async () => {
      const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-05' });
      expect(await unit('L', late)).toMatchObject({ opensOn: '2027-03-01', guideOn: '2027-03-18' });
      expect(await unit('L')).toMatchObject({ guideOn: '2027-03-14' });
    });

    it('opens to them, on the screen and to their answers, what no step that is asked of them holds up', async () => {
      const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-18' });
      await accept(late);
      const { steps } = await unit('L', late);
      expect(steps.find(({ key }) => key === 'L3')).toMatchObject({ locked: false });
      await finish('L3', late).expect(200);
    });

    it('counts what they do beyond the track, on both sides', async () => {
      const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-18' });
      await finish('K1', late).expect(200);
      expect((await path(late)).totals).toMatchObject({ done: 1, required: 3 });
    });
  });

  describe('under a new version', () => {
    let outside: World;
    // A version is of every cohort: each of these tests has a world of its own.
    beforeEach(async () => {
      outside = world;
      world = await startWorld();
      await begin(aCohortOfEveryKind(world));
    });
    afterEach(async () => {
      await world.close();
      world = outside;
    });

    const publish = (files: PackageFiles) =>
      onDisk(files, (folder) => world.app.get(PublishCourse).run(folder));
    const without = (file: string): PackageFiles =>
      Object.fromEntries(Object.entries(everyKindCourse).filter(([path]) => path !== file));
    const added = '---\nkey: K13\nkind: reading\ntitle: Nouvelle\nminutes: 7\n---\nDu neuf.\n';

    it('asks for what is new, and takes back nothing that was done', async () => {
      await finish('K1').expect(200);
      await accept();
      const before = (await path()).totals;
      await publish({ ...without('10-tous/01-lecture.md'), '10-tous/13-neuf.md': added });
      await world.work();
      const after = (await path()).totals;
      expect(after).toEqual({ ...before, required: before.required + 1 });
      expect((await unit('K')).steps.map(({ key }) => key)).toContain('K13');
    });

    it('keeps the number where a whole module is gone, on every screen', async () => {
      for (const key of ['N1', 'N2']) await finish(key).expect(200);
      const before = (await path()).totals;
      const gone = Object.entries(everyKindCourse).filter(([path]) => !path.startsWith('30-choix'));
      await publish(Object.fromEntries(gone));
      await world.work();
      expect((await path()).totals).toEqual(before);
      const coordinator = await member(world, cohortId, 'coordinator');
      const { rows } = (await coordinator.get(at('review/grid')).expect(200)).body;
      const row = rows.find((each: { memberId: string }) => each.memberId === learner.memberId);
      expect(row.totals).toEqual(before);
    });

    it('counts an optional step that it asks for, and goes on counting it when a later one does not', async () => {
      await accept();
      for (const key of ['L1', 'L2']) await finish(key).expect(200);
      const before = (await path()).totals.done;
      const asked = everyKindCourse['20-suite/02.md']!.replace('required: false\n', '');
      await publish({ ...everyKindCourse, '20-suite/02.md': asked });
      await world.work();
      expect((await path()).totals.done).toBe(before + 1);
      await publish({
        ...everyKindCourse,
        'course.md': everyKindCourse['course.md']!.replace('essais', 'épreuves'),
      });
      await world.work();
      expect((await path()).totals.done).toBe(before + 1);
    });

    it('does not move an archived cohort', async () => {
      await world.app.get(ArchiveCohort).run(cohortId);
      await publish(without('10-tous/01-lecture.md'));
      await world.work();
      expect((await unit('K')).steps.map(({ key }) => key)).toContain('K1');
    });

    it('shows its author beforehand who gets what new to do', async () => {
      await finish('K1').expect(200);
      const gone = await member(world, cohortId);
      await world.app.get(WithdrawMember).run(cohortId, gone.memberId, '2027-02-25', 'parti');
      const files = { ...without('10-tous/02-quiz.md'), '10-tous/13-neuf.md': added };
      const impact = await onDisk(files, (folder) => world.app.get(VersionImpactQuery).run(folder));
      expect(impact).toEqual({
        title: 'Chaque genre',
        added: [{ key: 'K13', title: 'Nouvelle', minutes: 7, required: true }],
        nowRequired: [],
        removed: [{ key: 'K2', title: 'Choisir' }],
        cohorts: [
          {
            title: 'Promotion d’essai',
            people: [{ name: 'Claude Martin', newSteps: 1, newMinutes: 7 }],
          },
        ],
      });
      expect((await path()).totals.required).toBe(16);
    });

    it('asks anew for what was accepted of an earlier charter, and says which one was', async () => {
      await save('K3', 'C1', '2023-09').expect(200);
      const charter = everyKindCourse['10-tous/03-charte.md']!.replace('2023-09', '2027-03');
      await publish({ ...everyKindCourse, '10-tous/03-charte.md': charter });
      await world.work();
      await save('K3', 'C2', '2027-03').expect(200);
      const { notYet } = (await learner.get(at('steps/K3'))).body;
      expect(notYet).toEqual({ code: 'answers-missing', missing: 1 });
      expect((await finish('K3').expect(409)).body.facts).toMatchObject({ missing: 1 });
      const again = learner.put(at('steps/K3/drafts/C1')).send({ value: '2027-03', baseVersion: 1 });
      await again.expect(200);
      await finish('K3').expect(200);
      const [{ evidence }] = await world.db.query(
        'SELECT evidence FROM learning_completion WHERE member_id = $1',
        [learner.memberId],
      );
      expect(evidence).toEqual({ by: 'entries', entries: 2, files: 0, charterVersion: '2027-03' });
    });

    it('refuses an answer to a question that it no longer has, and harms nothing that was kept', async () => {
      await learner.put(at('steps/K2/answers/Q1')).send({ value: 'b' }).expect(200);
      const quiz = everyKindCourse['10-tous/02-quiz.md']!.replace('key: Q5', 'key: Q6');
      await publish({ ...everyKindCourse, '10-tous/02-quiz.md': quiz });
      await world.work();
      const old = await learner.put(at('steps/K2/answers/Q5')).send({ value: 'besoin' }).expect(404);
      expect(old.body.code).toBe('learning.question-unknown');
      const { questions } = (await learner.get(at('steps/K2'))).body.content;
      expect(questions[0].answer).toMatchObject({ value: 'b', right: true });
    });
  });

  describe('shared on purpose', () => {
    const share = (stepKey: string, audience: string) =>
      learner.put(at(`steps/${stepKey}/shares/${audience}`)).send({});
    const shownTo = async (who: Somebody) => (await who.get(at('shared')).expect(200)).body.pieces;

    it('shows a page of journal to the group as it was, until it is taken back', async () => {
      const [facilitator, peer, stranger] = [
        await member(world, cohortId, 'facilitator'),
        await member(world, cohortId),
        await member(world, cohortId),
      ];
      await aGroup(world, { facilitator, members: [learner, peer] });
      expect((await share('K7', 'group').expect(409)).body.code).toBe('learning.nothing-to-share');
      await save('K7', 'text', 'Un **mot** à partager.').expect(200);
      await share('K7', 'group').expect(200);
      expect(await shownTo(peer)).toMatchObject([
        {
          authorName: 'Claude Martin',
          stepKey: 'K7',
          entries: [{ html: '<p>Un <strong>mot</strong> à partager.</p>\n' }],
        },
      ]);
      expect(await shownTo(facilitator)).toHaveLength(1);
      expect(await shownTo(stranger)).toEqual([]);
      expect(await shownTo(learner)).toEqual([]);
      await learner
        .put(at('steps/K7/drafts/text'))
        .send({ value: 'Autre chose.', baseVersion: 1 })
        .expect(200);
      expect((await shownTo(peer))[0].entries[0].value).toBe('Un **mot** à partager.');
      expect((await learner.get(at('steps/K7'))).body.shares).toMatchObject([
        { audience: 'group', changedSince: true },
      ]);
      await learner.delete(at('steps/K7/shares/group')).expect(204);
      await learner.delete(at('steps/K7/shares/group')).expect(204);
      expect(await shownTo(peer)).toEqual([]);
    });

    it('shows to the facilitator alone what is shared with the facilitator', async () => {
      const [facilitator, peer] = [
        await member(world, cohortId, 'facilitator'),
        await member(world, cohortId),
      ];
      await aGroup(world, { facilitator, members: [learner, peer] });
      const other = await member(world, cohortId, 'facilitator');
      await aGroup(world, { facilitator: other, members: [await member(world, cohortId)], key: 'B' });
      await save('K7', 'text', 'Pour vous.').expect(200);
      await share('K7', 'facilitator').expect(200);
      expect(await shownTo(facilitator)).toHaveLength(1);
      expect(await shownTo(peer)).toEqual([]);
      expect(await shownTo(other)).toEqual([]);
    });

    it('shows a subject to the group once names were taken out', async () => {
      await accept();
      await save('K6', 'title', 'Le comité').expect(200);
      expect((await share('K6', 'group').expect(409)).body.code).toBe('learning.names-not-removed');
      await save('K6', 'namesRemoved', 'yes').expect(200);
      await share('K6', 'group').expect(200);
    });

    it('never renders what somebody wrote as more than text', async () => {
      const [facilitator, peer] = [
        await member(world, cohortId, 'facilitator'),
        await member(world, cohortId),
      ];
      await aGroup(world, { facilitator, members: [learner, peer] });
      await save('K7', 'text', '<script>alert(1)</script> [x](javascript:alert(1))').expect(200);
      await share('K7', 'group').expect(200);
      const [{ entries }] = await shownTo(peer);
      expect(entries[0].html).not.toMatch(/<script|href="javascript/);
    });

    it('shares no other kind of step', async () => {
      await save('K8', 'text', 'Vu.').expect(200);
      expect((await share('K8', 'group').expect(409)).body.code).toBe('learning.not-shareable');
      await share('K7', 'everybody').expect(400);
    });
  });

  it('has one number: on the path, the step, the grid, the person’s page and in the export', async () => {
    await accept();
    for (const key of ['K1', 'K12', 'L1', 'N1']) await finish(key).expect(200);
    const coordinator = await member(world, cohortId, 'coordinator');
    const { totals } = await path();
    expect(totals).toMatchObject({ done: 5, required: 16 });
    expect((await learner.get(at('steps/K1'))).body.totals).toEqual(totals);
    const { rows } = (await coordinator.get(at('review/grid'))).body;
    expect(rows[0].totals).toEqual(totals);
    expect((await coordinator.get(at(`review/people/${learner.memberId}`))).body.totals).toEqual(totals);
    const csv = (await coordinator.get(at('review/export.csv'))).text.replace(/^\uFEFF/, '').split('\r\n');
    const [titles, line] = csv.slice(0, 2).map((each) => each.split(';'));
    const column = (title: string) => Number(line![titles!.indexOf(title)]);
    expect([column('Étapes faites'), column('Étapes du parcours')]).toEqual([totals.done, totals.required]);
  });

  it('of a cohort opened later starts on the latest version', async () => {
    const next = await openCohort(world, 'chaque-genre');
    const newcomer = await member(world, next);
    expect((await newcomer.get(`/api/cohorts/${next}/path`)).body.totals.required).toBe(16);
  });
});
