import { randomUUID } from 'node:crypto';
import { aCohort } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { course, startsAt, twoGroups, type TwoGroups } from './testing/two-groups.ts';

describe('workshops', () => {
  let world: World;
  let here: TwoGroups;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world, course);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    here = await twoGroups(world);
  });
  afterAll(() => world.close());

  describe('answering', () => {
    it('keeps the last word, until the workshop opens', async () => {
      const { fatou, scheduled, open, reply, first, read } = here;
      const id = await scheduled();
      await reply(id, 'maybe').expect(204);
      await reply(id, 'not-coming').expect(204);
      expect((await first(fatou)).myReply).toBe('not-coming');
      await open(id).expect(204);
      expect((await reply(id, 'coming').expect(409)).body.code).toBe('workshops.already-open');
      expect((await read(id, fatou)).permissions.canReply).toBe(false);
    });

    it('takes one of three answers', async () => {
      const { scheduled, reply } = here;
      const id = await scheduled();
      expect((await reply(id, 'perhaps').expect(400)).body.errors).toEqual([
        { pointer: '/answer', code: 'isIn' },
      ]);
    });

    it('is for the participants of the group', async () => {
      const { solene, stranger, scheduled, reply } = here;
      const id = await scheduled();
      await reply(id, 'coming', stranger).expect(404);
      await reply(id, 'coming', solene).expect(403);
      await reply(randomUUID(), 'coming').expect(404);
    });
  });

  describe('opening and closing', () => {
    it('each happen once, whoever asks twice', async () => {
      const { thomas, fatou, scheduled, open, close, first } = here;
      const id = await scheduled();
      await open(id).expect(204);
      await open(id, thomas).expect(204);
      expect(await first(fatou)).toMatchObject({ status: 'open', notYet: { code: 'presence-not-marked' } });
      world.clock.travelTo('2027-03-01T13:00:00Z');
      await close(id).expect(204);
      world.clock.travelTo('2027-03-01T14:00:00Z');
      await close(id).expect(204);
      const [line] = await world.db.query(
        'SELECT status, opened_at AS o, closed_at AS c FROM read.workshops_workshop WHERE workshop_id = $1',
        [id],
      );
      expect(line).toEqual({ status: 'closed', o: new Date(noon), c: new Date('2027-03-01T13:00:00Z') });
    });

    it('come in that order, and never back', async () => {
      const { scheduled, open, close } = here;
      const id = await scheduled();
      expect((await close(id).expect(409)).body.code).toBe('workshops.not-open');
      await open(id).expect(204);
      await close(id).expect(204);
      expect((await open(id).expect(409)).body.code).toBe('workshops.already-closed');
    });

    it('mark nobody', async () => {
      const { fatou, scheduled, open, close, first, changes } = here;
      const id = await scheduled();
      await open(id).expect(204);
      await close(id).expect(204);
      expect(await first(fatou)).toMatchObject({
        myAttendance: null,
        notYet: { code: 'presence-not-marked' },
      });
      expect(await changes(id)).toEqual([]);
    });
  });

  describe('marking who was there', () => {
    const opened = async () => {
      const id = await here.scheduled();
      await here.open(id).expect(204);
      return id;
    };

    it('moves the participant’s own path at once, dated of the meeting', async () => {
      const { fatou, marie, mark, first, collectiveDone, completions } = here;
      const id = await opened();
      expect(await collectiveDone(fatou)).toBe(0);
      await mark(id, { status: 'present' }).expect(204);
      expect(await collectiveDone(fatou)).toBe(1);
      expect(await first(fatou)).toMatchObject({ myAttendance: 'present', notYet: null });
      expect(await completions(fatou)).toMatchObject([
        { provedBy: 'presence', completedAt: new Date(startsAt) },
      ]);
      expect(await collectiveDone(marie)).toBe(0);
    });

    it('counts late and by telephone like present, and says how', async () => {
      const { thomas, fatou, marie, mark, collectiveDone } = here;
      const id = await opened();
      await mark(id, { status: 'late' }).expect(204);
      await mark(id, { status: 'phone' }, marie, thomas).expect(204);
      expect([await collectiveDone(fatou), await collectiveDone(marie)]).toEqual([1, 1]);
      const [{ evidence }] = await world.db.query(
        'SELECT evidence FROM learning_completion WHERE member_id = $1',
        [marie.memberId],
      );
      expect(evidence).toEqual({ by: 'presence', meetingId: id, means: 'phone', markedBy: thomas.memberId });
    });

    it('says to whoever was absent that this is why', async () => {
      const { fatou, mark, first, collectiveDone } = here;
      const id = await opened();
      await mark(id, { status: 'absent' }).expect(204);
      expect(await first(fatou)).toMatchObject({ myAttendance: 'absent', notYet: { code: 'absent' } });
      expect(await collectiveDone(fatou)).toBe(0);
    });

    it('again changes nothing', async () => {
      const { fatou, mark, changes, completions } = here;
      const id = await opened();
      await mark(id, { status: 'present' }).expect(204);
      await mark(id, { status: 'present' }).expect(204);
      expect(await changes(id)).toHaveLength(1);
      expect(await completions(fatou)).toHaveLength(1);
    });

    it('twenty times at once is one completion and one line', async () => {
      const { fatou, mark, collectiveDone, changes, completions } = here;
      const id = await opened();
      const answers = await Promise.all(Array.from({ length: 20 }, () => mark(id, { status: 'present' })));
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(204));
      expect(await completions(fatou)).toHaveLength(1);
      expect(await changes(id)).toHaveLength(1);
      expect(await collectiveDone(fatou)).toBe(1);
    });

    it('differently at once leaves the path as the last mark says', async () => {
      const { fatou, marie, mark, first, collectiveDone } = here;
      const id = await opened();
      await Promise.all(
        [fatou, marie].flatMap((whom) => ['present', 'absent'].map((status) => mark(id, { status }, whom))),
      );
      for (const whom of [fatou, marie]) {
        const { myAttendance } = await first(whom);
        expect(await collectiveDone(whom)).toBe(myAttendance === 'present' ? 1 : 0);
      }
    });

    it('corrected to absent withdraws the completion and keeps both values', async () => {
      const { solene, thomas, fatou, mark, collectiveDone, changes, completions } = here;
      const id = await opened();
      await mark(id, { status: 'present' }).expect(204);
      world.clock.travelTo('2027-03-01T12:00:00Z');
      await mark(id, { status: 'absent', reason: 'C’était sa collègue' }, fatou, thomas).expect(204);
      expect(await collectiveDone(fatou)).toBe(0);
      const why = 'C’était sa collègue';
      expect(await changes(id)).toEqual([
        { before: null, after: 'present', changedBy: solene.memberId, reason: null },
        { before: 'present', after: 'absent', changedBy: thomas.memberId, reason: why },
      ]);
      expect(await completions(fatou)).toMatchObject([
        { withdrawnBy: thomas.memberId, withdrawnReason: why },
      ]);
    });

    it('put right while the workshop is open needs no words, and can be put right again', async () => {
      const { fatou, mark, collectiveDone, changes, completions } = here;
      const id = await opened();
      for (const [minute, status] of ['present', 'absent', 'late'].entries()) {
        world.clock.travelTo(`2027-03-01T12:0${minute}:00Z`);
        await mark(id, { status }).expect(204);
      }
      expect(await collectiveDone(fatou)).toBe(1);
      expect(await completions(fatou)).toMatchObject([
        { withdrawnReason: 'marked-by-mistake' },
        { withdrawnReason: null },
      ]);
      expect(
        (await changes(id)).map(({ after, reason }: { after: string; reason: string }) => [after, reason]),
      ).toEqual([
        ['present', null],
        ['absent', 'marked-by-mistake'],
        ['late', null],
      ]);
    });

    it('needs a reason for every change once the workshop is closed', async () => {
      const { fatou, marie, close, mark, collectiveDone } = here;
      const id = await opened();
      await mark(id, { status: 'present' }).expect(204);
      await close(id).expect(204);
      expect((await mark(id, { status: 'late' }).expect(422)).body.code).toBe('request.reason-needed');
      await mark(id, { status: 'late', reason: 'no' }).expect(422);
      await mark(id, { status: 'present' }, marie).expect(422);
      await mark(id, { status: 'absent', reason: 'a'.repeat(501) }).expect(422);
      await mark(id, { status: 'absent', reason: 'Feuille signée' }).expect(204);
      await mark(id, { status: 'present', reason: 'Feuille signée' }, marie).expect(204);
      expect([await collectiveDone(fatou), await collectiveDone(marie)]).toEqual([0, 1]);
    });

    it('waits until the workshop has begun, and takes one held on paper', async () => {
      const { solene, fatou, scheduled, mark, read, collectiveDone } = here;
      const id = await scheduled();
      expect((await mark(id, { status: 'present' }).expect(409)).body).toMatchObject({
        ...{ code: 'workshops.not-begun', facts: { at: startsAt } },
      });
      world.clock.travelTo(startsAt);
      expect((await read(id, solene)).permissions.canMark).toBe(true);
      await mark(id, { status: 'present' }).expect(204);
      expect(await collectiveDone(fatou)).toBe(1);
    });

    it('is not for whoever had left before that day', async () => {
      const { cohortId, fatou, marie, mark } = here;
      const id = await opened();
      await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-03', 'Mutation');
      await world.app.get(WithdrawMember).run(cohortId, marie.memberId, '2027-03-04', 'Mutation');
      expect((await mark(id, { status: 'present' }).expect(409)).body.code).toBe('workshops.member-left');
      await mark(id, { status: 'present' }, marie).expect(204);
    });

    it('takes a status that exists, of somebody of the group', async () => {
      const { solene, stranger, at, mark } = here;
      const id = await opened();
      expect((await mark(id, { status: 'asleep' }).expect(400)).body.errors[0].pointer).toBe('/status');
      expect((await mark(id, { status: 'late', reason: 7 }).expect(400)).body.errors[0].pointer).toBe(
        '/reason',
      );
      await mark(id, { status: 'present' }, stranger).expect(404);
      await mark(id, { status: 'present' }, solene).expect(404);
      await solene
        .put(at(`workshops/${id}/attendance/nobody`))
        .send({ status: 'late' })
        .expect(404);
    });

    it('leaves nothing behind when the completion fails', async () => {
      const { mark, changes } = here;
      const id = await opened();
      await world.db.query('UPDATE workshops_workshop SET step_key = $2 WHERE id = $1', [id, 'gone']);
      expect((await mark(id, { status: 'present' }).expect(404)).body.code).toBe('learning.step-not-in-path');
      expect(await changes(id)).toEqual([]);
    });
  });
});
