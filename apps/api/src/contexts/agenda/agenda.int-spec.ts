import { randomUUID } from 'node:crypto';
import { aCohort, aGroup, member, openCohort, type Somebody, someone } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';

describe('webinars', () => {
  let world: World;
  let cohortId: string;
  let aurelie: Somebody;
  let fatou: Somebody;

  beforeAll(async () => {
    world = await startWorld({ ROOM_ADDRESS: 'https://visio.example/{room}' });
    cohortId = await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    aurelie = await member(world, cohortId, 'coordinator');
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const link = 'https://visio.example/tous';
  /** Thursday of week five, 10:30 in Paris. */
  const thursday = { date: '2027-03-04', time: '10:30', minutes: 90, link };
  const startsAt = '2027-03-04T09:30:00.000Z';
  const past = { ...thursday, date: '2027-02-04' };

  const schedule = (body: object = {}, who = aurelie) =>
    who.post(at('webinars')).send({ stepKey: 'W0', ...thursday, ...body });
  const scheduled = async (body: object = {}): Promise<string> =>
    (await schedule(body).expect(201)).body.eventId;
  const mark = (id: string, body: object, whom = fatou, who = aurelie) =>
    who.put(at(`webinars/${id}/attendance/${whom.memberId}`)).send(body);
  const list = async (who: Somebody) => (await who.get(at('webinars')).expect(200)).body;
  const people = async (id: string) => (await aurelie.get(at(`webinars/${id}/people`)).expect(200)).body;
  const collectiveDone = async (who: Somebody) =>
    (await who.get(at('path')).expect(200)).body.totals.collectiveDone;
  const completions = (who: Somebody) =>
    world.db.query(
      `SELECT completed_at AS "completedAt", withdrawn_by AS "withdrawnBy", withdrawn_reason AS "withdrawnReason"
         FROM read.learning_completion WHERE member_id = $1 ORDER BY received_at`,
      [who.memberId],
    );

  it('are on the path before they have a date, with a reason', async () => {
    const line = {
      stepKey: 'W0',
      title: 'Lancement',
      minutes: 120,
      eventId: null,
      startsAt: null,
      zone: 'Europe/Paris',
    };
    const where = { place: null, access: null, link: null, phone: null };
    const nothing = {
      ...{ ...where, revision: null, cancelled: false, myPresence: null },
      ...{ places: null, myPlace: null, facilitatorId: null, facilitatorName: null },
    };
    expect(await list(fatou)).toEqual([{ ...line, ...nothing, notYet: { code: 'not-scheduled' } }]);
    expect(await list(aurelie)).toEqual([{ ...line, ...nothing, notYet: null }]);
  });

  it('are for everybody in the cohort once they have one', async () => {
    const eventId = await scheduled({ place: 'Salle des fêtes' });
    const roles = ['participant', 'facilitator', 'coordinator', 'observer'] as const;
    const administrator = (await someone(world, { grants: ['administrator'] })) as Somebody;
    const everybody = await Promise.all(roles.map((role) => member(world, cohortId, role)));
    for (const who of [...everybody, administrator]) {
      expect(await list(who)).toMatchObject([
        { eventId, startsAt, minutes: 90, link, place: 'Salle des fêtes' },
      ]);
    }
    expect((await list(fatou))[0].notYet).toEqual({ code: 'starts-at', at: startsAt });
    expect((await list(administrator))[0]).toMatchObject({ myPresence: null, notYet: null });
  });

  it('hold whoever runs them: nobody runs a workshop at that hour as well', async () => {
    const thomas = await member(world, cohortId, 'facilitator', { givenName: 'Thomas', familyName: 'Vial' });
    const groupId = await aGroup(world, { facilitator: thomas, members: [] });
    const workshop = {
      groupId,
      stepKey: 'A1',
      date: '2027-03-04',
      time: '11:00',
      minutes: 120,
      place: 'Mairie',
    };
    const facilitatorId = thomas.memberId;
    const eventId = await scheduled({ facilitatorId });
    expect(await list(fatou)).toMatchObject([{ facilitatorId, facilitatorName: 'Thomas Vial' }]);
    expect((await thomas.post(at('workshops')).send(workshop).expect(409)).body).toMatchObject({
      ...{ code: 'cohorts.people-busy', facts: { people: 'Thomas Vial' } },
    });
    const move = (body: object) => aurelie.put(at(`webinars/${eventId}/schedule`)).send(body);
    await move({ ...thursday, revision: 1 }).expect(200);
    await thomas.post(at('workshops')).send(workshop).expect(201);
    expect((await move({ ...thursday, revision: 2, facilitatorId }).expect(409)).body.code).toBe(
      'cohorts.people-busy',
    );
  });

  it('are run by a facilitator of the cohort who is there that day', async () => {
    const gone = await member(world, cohortId, 'facilitator');
    await world.app.get(WithdrawMember).run(cohortId, gone.memberId, '2027-03-03', 'Mutation');
    for (const { memberId } of [fatou, gone, await member(world, await openCohort(world), 'facilitator')]) {
      const { code, facts } = (await schedule({ facilitatorId: memberId }).expect(422)).body;
      expect([code, facts.pointer]).toEqual(['agenda.cannot-run', '/facilitatorId']);
    }
  });

  it('are scheduled once', async () => {
    const event = await scheduled();
    const { body } = await schedule().expect(409);
    expect(body).toMatchObject({ code: 'agenda.already-scheduled', facts: { event } });
  });

  it('are scheduled once out of twenty at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => schedule()));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
  });

  it('have the organiser’s hour on both sides of the end of summer time, and none that no clock shows', async () => {
    await scheduled({ date: '2023-10-30', time: '09:30' });
    expect((await list(fatou))[0]).toMatchObject({
      startsAt: '2023-10-30T08:30:00.000Z',
      zone: 'Europe/Paris',
    });
    cohortId = await openCohort(world);
    const organiser = await member(world, cohortId, 'coordinator');
    const spring = { date: '2027-03-28', time: '02:30' };
    expect((await schedule(spring, organiser).expect(422)).body.code).toBe('agenda.no-such-hour');
    const { eventId } = (await schedule({ date: '2023-10-28', time: '09:30' }, organiser).expect(201)).body;
    expect(await list(organiser)).toMatchObject([{ eventId, startsAt: '2023-10-28T07:30:00.000Z' }]);
  });

  it('are steps of the course that are webinars', async () => {
    for (const stepKey of ['A1', 'M1-E1', 'nowhere']) {
      expect((await schedule({ stepKey }).expect(404)).body.code).toBe('agenda.step-not-a-webinar');
    }
  });

  it('name every field that is wrong', async () => {
    const wrong = {
      stepKey: '',
      date: 'tomorrow',
      time: '9:30',
      minutes: 481,
      place: '',
      link: 'ftp://a.fr',
    };
    const { body } = await schedule(wrong).expect(400);
    const pointers = body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/stepKey', '/date', '/time', '/minutes', '/place', '/link']));
    const id = await scheduled(past);
    expect((await mark(id, { present: 'yes' }).expect(400)).body.errors[0].pointer).toBe('/present');
    expect((await mark(id, { present: false, reason: 3 }).expect(400)).body.errors[0].pointer).toBe(
      '/reason',
    );
  });

  it('may have a room that the chosen service opens', async () => {
    expect((await aurelie.get('/api/me').expect(200)).body.proposesRooms).toBe(true);
    const { link } = (await aurelie.post(at('room-addresses')).expect(201)).body;
    await scheduled({ link });
    expect((await list(fatou))[0].link).toBe(link);
  });

  const redate = (id: string, body: object = {}, who = aurelie) =>
    who.put(at(`webinars/${id}/schedule`)).send({ ...thursday, revision: 1, reason: why, ...body });
  const cancel = (id: string, reason: string, who = aurelie) =>
    who.put(at(`webinars/${id}/cancellation`)).send({ reason });
  const why = 'Intervenante souffrante';

  it('move for a reason, keep what somebody else wrote meanwhile, and change a detail without', async () => {
    const id = await scheduled();
    expect((await redate(id, { date: '2027-03-05', reason: null }).expect(422)).body.code).toBe(
      'request.reason-needed',
    );
    expect((await redate(id, { date: '2027-03-05' }).expect(200)).body).toEqual({ revision: 2 });
    expect((await redate(id, { date: '2027-03-08' }).expect(409)).body.code).toBe('agenda.changed-meanwhile');
    const detail = { date: '2027-03-05', revision: 2, reason: null, phone: '01 23 45 67 89' };
    expect((await redate(id, detail).expect(200)).body).toEqual({ revision: 3 });
    expect((await redate(id, { ...detail, revision: 3 }).expect(200)).body).toEqual({ revision: 3 });
    expect((await list(fatou))[0]).toMatchObject({
      ...{ startsAt: '2027-03-05T09:30:00.000Z', phone: '01 23 45 67 89', revision: 3 },
    });
    const spring = { date: '2027-03-28', time: '02:30', revision: 3 };
    expect((await redate(id, spring).expect(422)).body.code).toBe('agenda.no-such-hour');
  });

  it('are cancelled for a reason, and given back at another date', async () => {
    const id = await scheduled();
    expect((await cancel(id, ' ').expect(422)).body.code).toBe('request.reason-needed');
    await cancel(id, why).expect(204);
    await cancel(id, why).expect(204);
    expect((await list(fatou))[0]).toMatchObject({ cancelled: true, notYet: { code: 'cancelled' } });
    world.clock.travelTo(startsAt);
    expect((await mark(id, { present: true }).expect(409)).body.code).toBe('agenda.not-begun');
    world.clock.travelTo(noon);
    await redate(id, { revision: 2 }).expect(200);
    expect((await list(fatou))[0]).toMatchObject({ cancelled: false, startsAt, revision: 3 });
  });

  it('took place when they did, once people were marked', async () => {
    const id = await scheduled(past);
    await mark(id, { present: false }).expect(204);
    expect((await redate(id).expect(409)).body.code).toBe('agenda.already-marked');
    expect((await cancel(id, why).expect(409)).body.code).toBe('agenda.already-marked');
  });

  it('complete the step of whoever was there, at once, dated of the webinar', async () => {
    const id = await scheduled(past);
    expect((await list(fatou))[0]).toMatchObject({
      myPresence: null,
      notYet: { code: 'presence-not-marked' },
    });
    await mark(id, { present: true }).expect(204);
    expect(await collectiveDone(fatou)).toBe(1);
    expect((await list(fatou))[0]).toMatchObject({ myPresence: true, notYet: null });
    expect(await completions(fatou)).toMatchObject([{ completedAt: new Date('2027-02-04T09:30:00Z') }]);
  });

  it('say to whoever was absent that this is why', async () => {
    const id = await scheduled(past);
    await mark(id, { present: false }).expect(204);
    expect((await list(fatou))[0]).toMatchObject({ myPresence: false, notYet: { code: 'absent' } });
    expect(await collectiveDone(fatou)).toBe(0);
  });

  it('are marked twenty times at once as once', async () => {
    const id = await scheduled(past);
    const answers = await Promise.all(Array.from({ length: 20 }, () => mark(id, { present: true })));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(204));
    expect(await completions(fatou)).toHaveLength(1);
    expect(await collectiveDone(fatou)).toBe(1);
  });

  it('marked differently at once leave the path as the last mark says', async () => {
    const id = await scheduled(past);
    const learners = await Promise.all(Array.from({ length: 5 }, () => member(world, cohortId)));
    const both = (learner: Somebody) =>
      [true, false].map((present) => mark(id, { present, reason: 'Correction' }, learner));
    await Promise.all(learners.flatMap(both));
    for (const learner of learners) {
      const [{ myPresence }] = await list(learner);
      expect(await collectiveDone(learner)).toBe(myPresence ? 1 : 0);
    }
  });

  it('take a presence back for a reason, and keep both values', async () => {
    const id = await scheduled(past);
    await mark(id, { present: true }).expect(204);
    expect((await mark(id, { present: false }).expect(422)).body.code).toBe('request.reason-needed');
    await mark(id, { present: false, reason: 'no' }).expect(422);
    expect(await collectiveDone(fatou)).toBe(1);
    await mark(id, { present: false, reason: 'Une homonyme' }).expect(204);
    expect(await collectiveDone(fatou)).toBe(0);
    const withdrawn = { withdrawnBy: aurelie.memberId, withdrawnReason: 'Une homonyme' };
    expect(await completions(fatou)).toMatchObject([withdrawn]);
    world.clock.travelTo('2027-03-01T12:00:00Z');
    await mark(id, { present: true }).expect(204);
    expect(await completions(fatou)).toMatchObject([withdrawn, { withdrawnBy: null }]);
  });

  it('are marked from their hour on, for whoever had not left before that day', async () => {
    const id = await scheduled();
    expect((await mark(id, { present: true }).expect(409)).body.code).toBe('agenda.not-begun');
    world.clock.travelTo(startsAt);
    await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-03', 'Mutation');
    expect((await mark(id, { present: true }).expect(409)).body.code).toBe('agenda.member-left');
  });

  it('have as people the participants, those who left too', async () => {
    const id = await scheduled(past);
    const facilitator = await member(world, cohortId, 'facilitator');
    const late = await member(world, cohortId, 'participant', { givenName: 'Amine', familyName: 'Abbas' });
    await aGroup(world, { facilitator, members: [fatou] });
    await mark(id, { present: true }).expect(204);
    await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-02-20', 'Mutation');
    const amine = {
      memberId: late.memberId,
      givenName: 'Amine',
      familyName: 'Abbas',
      groupKey: null,
      leftOn: null,
    };
    expect(await people(id)).toEqual([
      { ...amine, present: null, place: null },
      {
        ...{ memberId: fatou.memberId, givenName: 'Fatou', familyName: 'Diallo' },
        ...{ groupKey: 'A', leftOn: '2027-02-20', present: true, place: null },
      },
    ]);
  });

  it('are run by coordinators alone', async () => {
    const id = await scheduled(past);
    for (const role of ['participant', 'facilitator', 'observer'] as const) {
      const who = await member(world, cohortId, role);
      expect((await schedule({}, who).expect(403)).body.code).toBe('identity.permission-missing');
      await who.get(at(`webinars/${id}/people`)).expect(403);
      await mark(id, { present: true }, fatou, who).expect(403);
    }
    const administrator = (await someone(world, { grants: ['administrator'] })) as Somebody;
    await schedule({}, administrator).expect(403);
    await mark(id, { present: true }, fatou, administrator).expect(403);
  });

  it('are nobody’s who is not signed in, and out of reach from another cohort', async () => {
    const id = await scheduled(past);
    const nobody = world.anonymous as Somebody;
    await nobody.get(at('webinars')).expect(401);
    await schedule({}, nobody).expect(401);
    await mark(id, { present: true }, fatou, nobody).expect(401);
    const elsewhere = await openCohort(world);
    const outsider = await member(world, elsewhere, 'coordinator');
    await outsider.get(at('webinars')).expect(404);
    await schedule({}, outsider).expect(404);
    await mark(id, { present: true }, fatou, outsider).expect(404);
    await outsider.get(`/api/cohorts/${elsewhere}/webinars/${id}/people`).expect(404);
    const theirs = `/api/cohorts/${elsewhere}/webinars/${id}/attendance/${fatou.memberId}`;
    await outsider.put(theirs).send({ present: true }).expect(404);
    await (await someone(world)).get(at('webinars')).expect(404);
  });

  it('are not found where nothing is, not even by an administrator', async () => {
    const id = await scheduled(past);
    const administrator = await someone(world, { grants: ['administrator'] });
    await administrator.get(`/api/cohorts/${randomUUID()}/webinars`).expect(404);
    await administrator.get('/api/cohorts/nonsense/webinars').expect(404);
    await aurelie.get(at('webinars/nonsense/people')).expect(404);
    await aurelie.get(at(`webinars/${randomUUID()}/people`)).expect(404);
    await aurelie
      .put(at(`webinars/${id}/attendance/nobody`))
      .send({ present: true })
      .expect(404);
    await mark(id, { present: true }, await member(world, await openCohort(world))).expect(404);
    await mark(id, { present: true }, aurelie).expect(404);
  });

  it('of an archived cohort are read, not written', async () => {
    const id = await scheduled(past);
    await world.app.get(ArchiveCohort).run(cohortId);
    expect((await schedule().expect(409)).body.code).toBe('cohorts.archived');
    expect((await mark(id, { present: true }).expect(409)).body.code).toBe('cohorts.archived');
    expect(await list(fatou)).toHaveLength(1);
  });

  it('publish who was there, never the link', async () => {
    const id = await scheduled(past);
    await mark(id, { present: true }).expect(204);
    const asReader = (sql: string) =>
      world.db.transaction(async (manager) => {
        await manager.query('SET LOCAL ROLE cheminer_read');
        return manager.query(sql, [id]);
      });
    const published = [
      ...(await asReader('SELECT * FROM read.agenda_event WHERE event_id = $1')),
      ...(await asReader('SELECT * FROM read.agenda_attendance WHERE event_id = $1')),
    ];
    expect(published).toMatchObject([
      { step_key: 'W0', title: 'Lancement', minutes: 90 },
      { member_id: fatou.memberId, present: true, marked_by: aurelie.memberId },
    ]);
    expect(JSON.stringify(published)).not.toContain('visio');
    const behind = asReader('SELECT * FROM agenda_event WHERE id = $1');
    await expect(behind).rejects.toThrow('permission denied for table agenda_event');
  });
});
