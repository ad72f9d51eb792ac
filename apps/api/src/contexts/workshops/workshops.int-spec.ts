import { randomUUID } from 'node:crypto';
import { smallCourse } from '../../../test/course-package.ts';
import { aCohort, aGroup, member, openCohort, type Somebody, someone } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { FormGroup } from '../cohorts/use-cases/form-group.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';

const secondWorkshop =
  '---\nkey: A2\nkind: workshop\ntitle: Atelier 2\nminutes: 150\nonDay: 38\nat: "10:00"\n---\nEncore.\n';
const course = { ...smallCourse, '50-atelier.md': secondWorkshop };

describe('workshops', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let thomas: Somebody;
  let david: Somebody;
  let fatou: Somebody;
  let marie: Somebody;
  let stranger: Somebody;
  let groupId: string;
  let otherGroupId: string;

  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohort(world, course);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    thomas = await member(world, cohortId, 'facilitator', { givenName: 'Thomas', familyName: 'Vial' });
    david = await member(world, cohortId, 'facilitator');
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    const away = { givenName: 'Marie-Annick', familyName: 'Hoarau', zone: 'Indian/Reunion' };
    marie = await member(world, cohortId, 'participant', away);
    stranger = await member(world, cohortId);
    groupId = await aGroup(world, {
      ...named(),
      facilitator: solene,
      relay: thomas,
      members: [fatou, marie],
    });
    otherGroupId = await aGroup(world, { ...named(), facilitator: david, members: [stranger] });
  });
  afterAll(() => world.close());

  const named = () => ({ key: randomUUID().slice(0, 8) });
  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const link = 'https://visio.example/groupe-a';
  /** Thursday of week five, 10:30 in Paris. */
  const thursday = { date: '2027-03-04', time: '10:30', minutes: 120, link };
  const yesterday = { ...thursday, date: '2027-02-28' };
  const startsAt = '2027-03-04T09:30:00.000Z';

  const schedule = (body: object = {}, who = solene) =>
    who.post(at('workshops')).send({ groupId, stepKey: 'A1', ...thursday, ...body });
  const scheduled = async (body: object = {}): Promise<string> =>
    (await schedule(body).expect(201)).body.workshopId;
  const move = (id: string, body: object, who = solene) =>
    who.put(at(`workshops/${id}/schedule`)).send({ ...thursday, revision: 1, ...body });
  const open = (id: string, who = solene) => who.put(at(`workshops/${id}/opening`));
  const close = (id: string, who = solene) => who.put(at(`workshops/${id}/closing`));
  const reply = (id: string, answer: string, who = fatou) =>
    who.put(at(`workshops/${id}/reply`)).send({ answer });
  const mark = (id: string, body: object, whom = fatou, who = solene) =>
    who.put(at(`workshops/${id}/attendance/${whom.memberId}`)).send(body);
  const list = async (who: Somebody) => (await who.get(at('workshops')).expect(200)).body;
  const first = async (who: Somebody) => (await list(who))[0];
  const read = async (id: string, who: Somebody) => (await who.get(at(`workshops/${id}`)).expect(200)).body;
  const collectiveDone = async (who: Somebody) =>
    (await who.get(at('path')).expect(200)).body.totals.collectiveDone;
  const changes = (id: string) =>
    world.db.query(
      `SELECT before, after, changed_by AS "changedBy", reason FROM read.workshops_attendance_change
        WHERE workshop_id = $1 ORDER BY changed_at, change_id`,
      [id],
    );
  const completions = (who: Somebody) =>
    world.db.query(
      `SELECT proved_by AS "provedBy", completed_at AS "completedAt", withdrawn_by AS "withdrawnBy",
              withdrawn_reason AS "withdrawnReason"
         FROM read.learning_completion WHERE member_id = $1 ORDER BY received_at`,
      [who.memberId],
    );

  describe('seen by their people', () => {
    it('are on the path before they have a date, with a reason', async () => {
      expect(await list(fatou)).toMatchObject([
        {
          stepKey: 'A1',
          title: 'Atelier 1',
          minutes: 120,
          workshopId: null,
          startsAt: null,
          status: 'to-schedule',
        },
        { stepKey: 'A2', title: 'Atelier 2', minutes: 150, notYet: { code: 'not-scheduled' } },
      ]);
      expect((await list(solene)).map(({ notYet }: { notYet: unknown }) => notYet)).toEqual([null, null]);
    });

    it('tell a participant when, where, with whom, and what they answered', async () => {
      const workshopId = await scheduled({ place: '  Mairie ' });
      const { groupKey, ...line } = await first(fatou);
      expect(groupKey).toHaveLength(8);
      expect(line).toEqual({
        ...{
          stepKey: 'A1',
          title: 'Atelier 1',
          minutes: 120,
          workshopId,
          groupId,
          startsAt,
          zone: 'Europe/Paris',
        },
        ...{
          place: 'Mairie',
          access: null,
          link,
          phone: null,
          status: 'scheduled',
          facilitatorName: 'Solène Marchetti',
        },
        ...{ myReply: null, myAttendance: null, notYet: { code: 'starts-at', at: startsAt } },
        ...{ replies: null, gapChange: null, lastChange: null, standsInFor: null },
      });
    });

    it('tell who comes to those who run the group, and only to them', async () => {
      const id = await scheduled();
      await reply(id, 'coming').expect(204);
      expect((await first(solene)).replies).toEqual({ coming: 1, maybe: 0, notComing: 0, silent: 1 });
      expect((await first(thomas)).replies).toEqual({ coming: 1, maybe: 0, notComing: 0, silent: 1 });
      expect(await first(marie)).toMatchObject({ replies: null, myReply: null });
      expect(await first(fatou)).toMatchObject({ replies: null, myReply: 'coming' });
    });

    it('are nothing of another group’s', async () => {
      await scheduled();
      expect(await first(stranger)).toMatchObject({ groupId: otherGroupId, workshopId: null });
      expect(await first(david)).toMatchObject({ groupId: otherGroupId, workshopId: null });
    });

    it('are announced to whoever has no group yet, and empty for a facilitator without a group', async () => {
      const late = await member(world, cohortId);
      const line = {
        workshopId: null,
        groupId: null,
        facilitatorName: null,
        notYet: { code: 'not-scheduled' },
      };
      expect(await list(late)).toMatchObject([
        { stepKey: 'A1', ...line },
        { stepKey: 'A2', ...line },
      ]);
      expect(await list(await member(world, cohortId, 'facilitator'))).toEqual([]);
    });

    it('are several lines for a relay of several groups, in walking order', async () => {
      await aGroup(world, { ...named(), facilitator: david, relay: thomas, members: [] });
      const steps = (await list(thomas)).map(({ stepKey }: { stepKey: string }) => stepKey);
      expect(steps).toEqual(['A1', 'A1', 'A2', 'A2']);
    });

    it('are read with everybody’s answers by the facilitator, with names alone by a participant', async () => {
      const id = await scheduled();
      await reply(id, 'not-coming', marie).expect(204);
      const ours = await read(id, solene);
      expect(ours).toMatchObject({ workshopId: id, revision: 1 });
      expect(ours.permissions).toEqual({ canRun: true, canReply: false, canMark: false });
      expect(ours.people).toEqual([
        {
          ...{ memberId: fatou.memberId, givenName: 'Fatou', familyName: 'Diallo', zone: 'Europe/Paris' },
          ...{ leftOn: null, reply: null, attendance: null },
        },
        expect.objectContaining({ memberId: marie.memberId, zone: 'Indian/Reunion', reply: 'not-coming' }),
      ]);
      const theirs = await read(id, fatou);
      expect(theirs.people).toEqual([
        { givenName: 'Fatou', familyName: 'Diallo' },
        { givenName: 'Marie-Annick', familyName: 'Hoarau' },
      ]);
      expect(theirs.permissions).toEqual({ canRun: false, canReply: true, canMark: false });
    });

    it('do not wait for whoever left, and keep their line', async () => {
      const id = await scheduled();
      await reply(id, 'coming', marie).expect(204);
      await world.app.get(WithdrawMember).run(cohortId, marie.memberId, '2027-03-03', 'Mutation');
      expect((await first(solene)).replies).toEqual({ coming: 0, maybe: 0, notComing: 0, silent: 1 });
      expect((await read(id, solene)).people[1]).toMatchObject({ leftOn: '2027-03-03', reply: 'coming' });
      expect((await read(id, fatou)).people).toHaveLength(1);
      // The day she leaves is still to come: until then she is a member like the others.
      await marie.get(at('workshops')).expect(200);
    });
  });

  describe('my groups', () => {
    it('are those that I facilitate or relay, with their members', async () => {
      const { body } = await thomas.get(at('groups')).expect(200);
      expect(body).toEqual([
        {
          ...{
            groupId,
            groupKey: expect.any(String),
            facilitatorName: 'Solène Marchetti',
            relayName: 'Thomas Vial',
          },
          members: [
            {
              memberId: fatou.memberId,
              givenName: 'Fatou',
              familyName: 'Diallo',
              zone: 'Europe/Paris',
              leftOn: null,
            },
            expect.objectContaining({ memberId: marie.memberId, zone: 'Indian/Reunion' }),
          ],
        },
      ]);
      expect((await david.get(at('groups'))).body).toMatchObject([
        { groupId: otherGroupId, relayName: null },
      ]);
      await fatou.get(at('groups')).expect(403);
    });
  });

  describe('scheduling', () => {
    it('is done by the facilitator or the relay, once', async () => {
      const workshopId = await scheduled();
      const { body } = await schedule().expect(409);
      expect(body).toMatchObject({ code: 'workshops.already-scheduled', facts: { workshop: workshopId } });
      await schedule({ stepKey: 'A2', date: '2027-03-11' }, thomas).expect(201);
    });

    it('is one scheduling out of twenty at the same moment', async () => {
      const twenty = (stepKey: string, date: string) =>
        Promise.all(Array.from({ length: 20 }, () => schedule({ stepKey, date })));
      for (const answers of [await twenty('A1', '2027-03-04'), await twenty('A2', '2027-03-11')]) {
        expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
        const codes = new Set(answers.map(({ body }) => body.code));
        expect(codes).toEqual(new Set([undefined, 'workshops.already-scheduled']));
      }
    });

    it('sent twice with the same key answers twice the same; with another body it is refused', async () => {
      const send = (body: object) => schedule(body).set('idempotency-key', 'one-command');
      const once = (await send({}).expect(201)).body;
      expect((await send({}).expect(201)).body).toEqual(once);
      expect((await send({ time: '11:00' }).expect(409)).body.code).toBe('request.key-reused');
      const long = await schedule().set('idempotency-key', 'k'.repeat(3_000)).expect(400);
      expect(long.body.errors).toEqual([{ pointer: '/idempotency-key', code: 'isLength' }]);
    });

    it('sent twenty times at once with the same key schedules once, and tells everybody so', async () => {
      const send = () => schedule().set('idempotency-key', 'one-command');
      const answers = await Promise.all(Array.from({ length: 20 }, send));
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
      expect(new Set(answers.map(({ body }) => body.workshopId)).size).toBe(1);
    });

    it('takes a day in the past: a workshop held on paper is typed in afterwards', async () => {
      await scheduled(yesterday);
      expect((await first(fatou)).notYet).toEqual({ code: 'presence-not-marked' });
    });

    it('refuses an hour that no clock will show', async () => {
      const { body } = await schedule({ date: '2027-03-28', time: '02:30' }).expect(422);
      expect(body).toMatchObject({
        code: 'workshops.no-such-hour',
        facts: { pointer: '/time', time: '02:30' },
      });
      await schedule({ date: '2027-03-28', time: '03:00' }).expect(201);
    });

    it('needs a place or a link', async () => {
      const { body } = await schedule({ link: undefined }).expect(422);
      expect(body).toMatchObject({ code: 'workshops.place-or-link-missing', facts: { pointer: '/place' } });
      await schedule({ link: null, place: null }).expect(422);
      await schedule({ link: null, place: 'Mairie' }).expect(201);
    });

    it('is of a workshop of the course, of no other step', async () => {
      for (const stepKey of ['M1-E1', 'W0', 'nowhere']) {
        expect((await schedule({ stepKey }).expect(404)).body.code).toBe('workshops.step-not-a-workshop');
      }
    });

    it('names every field that is wrong', async () => {
      const wrong = {
        groupId: 'x',
        stepKey: '',
        date: '2027-02-30',
        time: '24:00',
        minutes: 5,
        place: ' ',
        link: 'http://a.fr',
      };
      const { body } = await schedule(wrong).expect(400);
      const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
      expect(new Set(pointers)).toEqual(
        new Set(['/groupId', '/stepKey', '/date', '/time', '/minutes', '/place', '/link']),
      );
      for (const field of [
        { link: 'javascript:alert(1)' },
        { link: 'https://me:secret@a.fr' },
        { link: `https://a.fr/${'a'.repeat(500)}` },
      ]) {
        expect((await schedule(field).expect(400)).body.errors[0].pointer).toBe('/link');
      }
      expect((await schedule({ place: 'a\u0000b' }).expect(400)).body.errors[0].pointer).toBe('/place');
      expect((await schedule({ minutes: 480.5 }).expect(400)).body.errors[0].pointer).toBe('/minutes');
      expect((await schedule({ date: '1999-12-31' }).expect(400)).body.errors[0].pointer).toBe('/date');
      expect((await schedule({ title: 'x' }).expect(400)).body.errors[0].pointer).toBe('/title');
    });

    it('is out of reach for another facilitator of the cohort, and no participant’s', async () => {
      expect((await schedule({}, david).expect(404)).body.code).toBe('request.not-found');
      await schedule({ groupId: randomUUID() }).expect(404);
      await schedule({}, fatou).expect(403);
    });
  });

  describe('rescheduling', () => {
    it('asks everybody again when the start moves, and keeps the answers when it does not', async () => {
      const id = await scheduled();
      await reply(id, 'coming').expect(204);
      expect((await move(id, { minutes: 150, place: 'Mairie' }).expect(200)).body).toEqual({ revision: 2 });
      expect(await first(fatou)).toMatchObject({ minutes: 150, place: 'Mairie', myReply: 'coming' });
      expect((await move(id, { date: '2027-03-05', revision: 2, reason: 'Neige' }).expect(200)).body).toEqual(
        { revision: 3 },
      );
      expect(await first(fatou)).toMatchObject({
        startsAt: '2027-03-05T09:30:00.000Z',
        place: null,
        myReply: null,
      });
    });

    it('does not overwrite what somebody else wrote meanwhile, and shows it', async () => {
      const id = await scheduled();
      await move(id, { time: '14:00', reason: 'Train' }, thomas).expect(200);
      const { body } = await move(id, { minutes: 90 }).expect(409);
      expect(body.code).toBe('workshops.changed-meanwhile');
      const meanwhile = {
        revision: 2,
        startsAt: '2027-03-04T13:00:00.000Z',
        zone: 'Europe/Paris',
        minutes: 120,
        link,
      };
      expect(body.facts).toEqual(meanwhile);
    });

    it('lets one of twenty at the same moment through', async () => {
      const id = await scheduled();
      const moves = Array.from({ length: 20 }, (_, turn) => move(id, { minutes: 60 + turn }));
      const answers = await Promise.all(moves);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)]);
    });

    it('changes nothing when nothing is new', async () => {
      const id = await scheduled();
      expect((await move(id, {}).expect(200)).body).toEqual({ revision: 1 });
    });

    it('is over once the workshop is open, or presences were typed in', async () => {
      const id = await scheduled();
      await open(id).expect(204);
      expect((await move(id, { minutes: 90 }).expect(409)).body.code).toBe('workshops.already-open');
      const onPaper = await scheduled({ ...yesterday, stepKey: 'A2' });
      await mark(onPaper, { status: 'present' }).expect(204);
      expect((await move(onPaper, { ...thursday }).expect(409)).body.code).toBe('workshops.already-marked');
    });

    it('needs an hour, a place or link, and the revision that was read', async () => {
      const id = await scheduled();
      await move(id, { date: '2027-03-28', time: '02:00' }).expect(422);
      await move(id, { link: null }).expect(422);
      expect((await move(id, { revision: undefined }).expect(400)).body.errors[0].pointer).toBe('/revision');
    });
  });

  describe('answering', () => {
    it('keeps the last word, until the workshop opens', async () => {
      const id = await scheduled();
      await reply(id, 'maybe').expect(204);
      await reply(id, 'not-coming').expect(204);
      expect((await first(fatou)).myReply).toBe('not-coming');
      await open(id).expect(204);
      expect((await reply(id, 'coming').expect(409)).body.code).toBe('workshops.already-open');
      expect((await read(id, fatou)).permissions.canReply).toBe(false);
    });

    it('takes one of three answers', async () => {
      const id = await scheduled();
      expect((await reply(id, 'perhaps').expect(400)).body.errors).toEqual([
        { pointer: '/answer', code: 'isIn' },
      ]);
    });

    it('is for the participants of the group', async () => {
      const id = await scheduled();
      await reply(id, 'coming', stranger).expect(404);
      await reply(id, 'coming', solene).expect(403);
      await reply(randomUUID(), 'coming').expect(404);
    });
  });

  describe('opening and closing', () => {
    it('each happen once, whoever asks twice', async () => {
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
      const id = await scheduled();
      expect((await close(id).expect(409)).body.code).toBe('workshops.not-open');
      await open(id).expect(204);
      await close(id).expect(204);
      expect((await open(id).expect(409)).body.code).toBe('workshops.already-closed');
    });

    it('mark nobody', async () => {
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
      const id = await scheduled();
      await open(id).expect(204);
      return id;
    };

    it('moves the participant’s own path at once, dated of the meeting', async () => {
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
      const id = await opened();
      await mark(id, { status: 'absent' }).expect(204);
      expect(await first(fatou)).toMatchObject({ myAttendance: 'absent', notYet: { code: 'absent' } });
      expect(await collectiveDone(fatou)).toBe(0);
    });

    it('again changes nothing', async () => {
      const id = await opened();
      await mark(id, { status: 'present' }).expect(204);
      await mark(id, { status: 'present' }).expect(204);
      expect(await changes(id)).toHaveLength(1);
      expect(await completions(fatou)).toHaveLength(1);
    });

    it('twenty times at once is one completion and one line', async () => {
      const id = await opened();
      const answers = await Promise.all(Array.from({ length: 20 }, () => mark(id, { status: 'present' })));
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(204));
      expect(await completions(fatou)).toHaveLength(1);
      expect(await changes(id)).toHaveLength(1);
      expect(await collectiveDone(fatou)).toBe(1);
    });

    it('differently at once leaves the path as the last mark says', async () => {
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
      const id = await opened();
      await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-03', 'Mutation');
      await world.app.get(WithdrawMember).run(cohortId, marie.memberId, '2027-03-04', 'Mutation');
      expect((await mark(id, { status: 'present' }).expect(409)).body.code).toBe('workshops.member-left');
      await mark(id, { status: 'present' }, marie).expect(204);
    });

    it('takes a status that exists, of somebody of the group', async () => {
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
      const id = await opened();
      await world.db.query('UPDATE workshops_workshop SET step_key = $2 WHERE id = $1', [id, 'gone']);
      expect((await mark(id, { status: 'present' }).expect(404)).body.code).toBe('learning.step-not-in-path');
      expect(await changes(id)).toEqual([]);
    });
  });

  describe('hours around the end of summer time', () => {
    it('stay the organiser’s, and warn whoever reads another clock of the change', async () => {
      const autumn = { ...thursday, time: '09:30' };
      await scheduled({ ...autumn, date: '2023-10-19' });
      await scheduled({ ...autumn, date: '2023-11-09', stepKey: 'A2' });
      const hours = (await list(marie)).map((line: { startsAt: string }) => line.startsAt);
      expect(hours).toEqual(['2023-10-19T07:30:00.000Z', '2023-11-09T08:30:00.000Z']);
      const gaps = async (who: Somebody) =>
        (await list(who)).map((line: { gapChange: object }) => line.gapChange);
      expect(await gaps(marie)).toEqual([null, { fromMinutes: 120, toMinutes: 180 }]);
      expect(await gaps(fatou)).toEqual([null, null]);
      expect(await gaps(solene)).toEqual([null, null]);
    });

    it('follow the series by date, not by step', async () => {
      await scheduled({ date: '2023-11-09' });
      await scheduled({ date: '2023-10-19', stepKey: 'A2' });
      const [first, second] = await list(marie);
      expect([first.gapChange, second.gapChange]).toEqual([{ fromMinutes: 120, toMinutes: 180 }, null]);
    });
  });

  describe('kept to their group', () => {
    const everything = (id: string) => (who: Somebody) => [
      who.get(at(`workshops/${id}`)),
      move(id, {}, who),
      open(id, who),
      close(id, who),
      mark(id, { status: 'present' }, fatou, who),
    ];

    it('are out of reach for another facilitator and another group’s participant', async () => {
      const id = await scheduled();
      for (const asked of everything(id)(david)) expect((await asked).status).toBe(404);
      expect((await stranger.get(at(`workshops/${id}`))).status).toBe(404);
      expect(await first(fatou)).toMatchObject({ status: 'scheduled' });
    });

    it('are read but not run by a facilitator who takes part in the group', async () => {
      const id = await scheduled();
      await world.app.get(FormGroup).place(cohortId, groupId, david.memberId);
      const [reading, ...changing] = everything(id)(david);
      expect((await reading!).status).toBe(200);
      for (const asked of changing) expect((await asked).status).toBe(404);
      await schedule({ stepKey: 'A2' }, david).expect(404);
      expect((await david.get(at('groups'))).body).toHaveLength(1);
    });

    it('are no coordinator’s nor observer’s, and no administrator’s', async () => {
      const id = await scheduled();
      const administrator = await someone(world, { grants: ['administrator'] });
      const others = [
        await member(world, cohortId, 'coordinator'),
        await member(world, cohortId, 'observer'),
      ];
      for (const who of [...others, administrator as Somebody]) {
        for (const asked of everything(id)(who)) expect((await asked).status).toBe(403);
        expect((await who.get(at('workshops'))).body.code).toBe('identity.permission-missing');
        expect((await who.get(at('groups'))).status).toBe(403);
      }
    });

    it('are not run by a participant', async () => {
      const id = await scheduled();
      const [, ...changing] = everything(id)(fatou);
      for (const asked of changing) expect((await asked).status).toBe(403);
    });

    it('are nobody’s who is not signed in', async () => {
      const id = await scheduled();
      for (const asked of everything(id)(world.anonymous as Somebody)) expect((await asked).status).toBe(401);
      await world.anonymous.get(at('workshops')).expect(401);
      await world.anonymous
        .put(at(`workshops/${id}/reply`))
        .send({ answer: 'coming' })
        .expect(401);
      await world.anonymous.post(at('workshops')).send({}).expect(401);
    });

    it('are out of reach from another cohort, by whatever address', async () => {
      const id = await scheduled();
      const elsewhere = await openCohort(world);
      const outsider = await member(world, elsewhere, 'facilitator');
      for (const asked of everything(id)(outsider)) expect((await asked).status).toBe(404);
      await outsider.get(`/api/cohorts/${elsewhere}/workshops/${id}`).expect(404);
      await outsider.put(`/api/cohorts/${elsewhere}/workshops/${id}/opening`).expect(404);
      await solene.get(at('workshops/nonsense')).expect(404);
      await solene.put(at('workshops/nonsense/opening')).expect(404);
    });

    it('publish to coordinators that they took place, never where', async () => {
      const id = await scheduled();
      const asReader = (sql: string) =>
        world.db.transaction(async (manager) => {
          await manager.query('SET LOCAL ROLE cheminer_read');
          return manager.query(sql, [id]);
        });
      const [line] = await asReader('SELECT * FROM read.workshops_workshop WHERE workshop_id = $1');
      expect(Object.keys(line)).not.toEqual(expect.arrayContaining(['place']));
      expect(JSON.stringify(line)).not.toContain('visio');
      const behind = asReader('SELECT * FROM workshops_workshop WHERE id = $1');
      await expect(behind).rejects.toThrow('permission denied for table workshops_workshop');
    });

    it('keep a trail that the server itself cannot rewrite', async () => {
      const rewritten = world.db.query(`UPDATE workshops_attendance_change SET after = 'present'`);
      await expect(rewritten).rejects.toThrow('permission denied');
      await expect(world.db.query('DELETE FROM workshops_attendance_change')).rejects.toThrow(
        'permission denied',
      );
    });
  });

  it('of an archived cohort are read, not written', async () => {
    const archived = await openCohort(world);
    const facilitator = await member(world, archived, 'facilitator');
    const learner = await member(world, archived);
    const group = await aGroup(world, { facilitator, members: [learner] });
    const url = `/api/cohorts/${archived}/workshops`;
    const wanted = { groupId: group, stepKey: 'A1', ...thursday };
    const { body } = await facilitator.post(url).send(wanted).expect(201);
    const id = body.workshopId;
    await world.app.get(ArchiveCohort).run(archived);
    const refused = await Promise.all([
      facilitator.post(url).send({ ...wanted, stepKey: 'A2' }),
      facilitator.put(`${url}/${id}/schedule`).send({ ...thursday, revision: 1 }),
      facilitator.put(`${url}/${id}/opening`),
      facilitator.put(`${url}/${id}/closing`),
      facilitator.put(`${url}/${id}/attendance/${learner.memberId}`).send({ status: 'late' }),
      learner.put(`${url}/${id}/reply`).send({ answer: 'coming' }),
    ]);
    expect(refused.map((answer) => answer.body.code)).toEqual(Array(6).fill('cohorts.archived'));
    const nothing = { canRun: false, canReply: false, canMark: false };
    expect((await facilitator.get(`${url}/${id}`).expect(200)).body.permissions).toEqual(nothing);
    expect((await learner.get(`${url}/${id}`).expect(200)).body.permissions).toEqual(nothing);
  });

  it('ask the database as often for one group as for five', async () => {
    const runner = Object.getPrototypeOf(world.db.createQueryRunner());
    const { query } = runner;
    const count = async () => {
      let statements = 0;
      runner.query = function (...asked: unknown[]) {
        statements += 1;
        return query.apply(this, asked);
      };
      await solene.get(at('workshops')).expect(200);
      runner.query = query;
      return statements;
    };
    await scheduled();
    const one = await count();
    for (let turn = 0; turn < 4; turn += 1) {
      const another = await aGroup(world, {
        ...named(),
        facilitator: solene,
        members: [await member(world, cohortId)],
      });
      await scheduled({ groupId: another, date: `2027-03-1${turn}` });
      await scheduled({ groupId: another, stepKey: 'A2', date: `2027-04-1${turn}` });
    }
    expect(one).toBeGreaterThan(3);
    expect(await count()).toBe(one);
    expect(await list(solene)).toHaveLength(10);
  });

  it('welcome whoever joins later, who sees that the earlier ones took place', async () => {
    const id = await scheduled(yesterday);
    await open(id).expect(204);
    await close(id).expect(204);
    const late = await member(world, cohortId);
    await world.app.get(FormGroup).place(cohortId, groupId, late.memberId);
    expect(await first(late)).toMatchObject({ workshopId: id, status: 'closed', myReply: null });
  });
});
