import { randomUUID } from 'node:crypto';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { CalendarFacade } from './calendar.facade.ts';
import { MeetingLists } from './meeting-lists.ts';
import { EnrolMember } from './use-cases/enrol-member.ts';
import { FormGroup } from './use-cases/form-group.ts';
import { WithdrawMember } from './use-cases/withdraw-member.ts';

describe('one calendar of meetings', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let thomas: Somebody;
  let david: Somebody;
  let fatou: Somebody;
  let yann: Somebody;
  let coordinator: Somebody;
  let groupA: string;
  let groupB: string;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    thomas = await member(world, cohortId, 'facilitator');
    david = await member(world, cohortId, 'facilitator');
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    yann = await member(world, cohortId, 'participant', { givenName: 'Yann', familyName: 'Le Bihan' });
    coordinator = await member(world, cohortId, 'coordinator');
    groupA = await aGroup(world, { facilitator: solene, relay: thomas, members: [fatou], key: 'A' });
    groupB = await aGroup(world, { facilitator: david, relay: thomas, members: [yann], key: 'B' });
  });
  afterAll(() => world.close());

  const calendar = () => world.app.get(CalendarFacade);
  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const link = 'https://visio.example/a';
  const thursday = { date: '2027-03-04', time: '10:00', minutes: 120, link };
  const workshop = (groupId: string, who: Somebody, body: object = {}) =>
    who.post(at('workshops')).send({ groupId, stepKey: 'A1', ...thursday, ...body });
  const webinar = (body: object = {}) =>
    coordinator.post(at('webinars')).send({ stepKey: 'W0', ...thursday, ...body });
  const move = (id: string, who: Somebody, body: object = {}) =>
    who
      .put(at(`workshops/${id}/schedule`))
      .send({ ...thursday, revision: 1, reason: 'Une salle fermée', ...body });
  const meeting = async (id: string) => (await world.app.get(MeetingLists).byIds([id])).get(id);
  const busy = (id: string) =>
    world.db.query<{ accountId: string }[]>(
      'SELECT account_id AS "accountId" FROM cohorts_busy WHERE meeting_id = $1',
      [id],
    );
  const idOf = async (asked: ReturnType<typeof workshop>): Promise<string> =>
    (await asked.expect(201)).body.workshopId;

  it('holds the participants and the facilitator of a workshop, and not the relay on call', async () => {
    const id = await idOf(workshop(groupA, solene));
    expect((await busy(id)).map(({ accountId }) => accountId).sort()).toEqual(
      [fatou.accountId, solene.accountId].sort(),
    );
    await workshop(groupB, david).expect(201);
  });

  it('refuses the same person twice at once, and says who and when', async () => {
    const elsewhere = await aGroup(world, { facilitator: solene, members: [], key: 'C' });
    await workshop(groupA, solene).expect(201);
    const { body } = await workshop(elsewhere, solene, { time: '11:30' }).expect(409);
    expect(body).toMatchObject({
      code: 'cohorts.people-busy',
      facts: { people: 'Solène Marchetti', count: 1 },
      current: {
        busy: [
          {
            ...{ memberId: solene.memberId, name: 'Solène Marchetti', kind: 'workshop', minutes: 120 },
            startsAt: '2027-03-04T09:00:00.000Z',
          },
        ],
      },
    });
    const kept = await solene.get(at('workshops')).expect(200);
    const lines = kept.body.filter(({ groupId }: { groupId: string }) => groupId === elsewhere);
    expect(lines).toMatchObject([{ workshopId: null, status: 'to-schedule' }]);
  });

  it('lets one meeting begin when the other ends', async () => {
    const elsewhere = await aGroup(world, { facilitator: solene, members: [], key: 'C' });
    await workshop(groupA, solene).expect(201);
    await workshop(elsewhere, solene, { time: '12:00' }).expect(201);
  });

  it('counts webinars, workshops of other groups, and those of another cohort', async () => {
    await workshop(groupA, solene).expect(201);
    expect((await webinar().expect(409)).body.facts.people).toBe('Fatou Diallo');
    await webinar({ time: '14:00' }).expect(201);
    const id = await idOf(workshop(groupB, david, { time: '16:00' }));
    expect((await move(id, david, { time: '15:00' }).expect(409)).body.facts.people).toBe('Yann Le Bihan');
  });

  it('is free again when a meeting moves away or is cancelled, and not when it comes back too late', async () => {
    const id = await idOf(workshop(groupA, solene));
    await solene
      .put(at(`workshops/${id}/cancellation`))
      .send({ reason: 'Trop peu de monde' })
      .expect(204);
    expect(await busy(id)).toEqual([]);
    await webinar().expect(201);
    const back = await solene.put(at(`workshops/${id}/reopening`)).send({ reason: 'Finalement si' });
    expect(back.body).toMatchObject({ code: 'cohorts.people-busy', facts: { people: 'Fatou Diallo' } });
  });

  it('gives each change a greater sequence, and keeps its reason', async () => {
    const id = await idOf(workshop(groupA, solene));
    expect(await meeting(id)).toMatchObject({
      ...{ sequence: 0, title: 'Atelier 1', groupKey: 'A', facilitatorName: 'Solène Marchetti' },
      ...{ kind: 'workshop', cancelledAt: null, changeReason: null, link },
    });
    await move(id, solene, { date: '2027-03-05' }).expect(200);
    expect(await meeting(id)).toMatchObject({
      ...{ sequence: 1, changeReason: 'Une salle fermée', startsAt: new Date('2027-03-05T09:00:00Z') },
    });
    await solene
      .put(at(`workshops/${id}/cancellation`))
      .send({ reason: 'Grève' })
      .expect(204);
    expect(await meeting(id)).toMatchObject({ sequence: 2, changeReason: 'Grève' });
    expect((await meeting(id))!.cancelledAt).not.toBeNull();
  });

  it('follows people: whoever joins, leaves, or comes late to the cohort', async () => {
    const id = await idOf(workshop(groupA, solene));
    const late = await member(world, cohortId, 'participant', { joinedOn: '2027-03-01' });
    await world.app.get(FormGroup).place(cohortId, groupA, late.memberId);
    expect(await busy(id)).toHaveLength(3);
    await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-03', 'Mutation');
    expect((await busy(id)).map(({ accountId }) => accountId).sort()).toEqual(
      [late.accountId, solene.accountId].sort(),
    );
    const event = (await webinar({ date: '2027-03-05' }).expect(201)).body.eventId;
    const later = await member(world, cohortId, 'participant');
    expect((await busy(event)).map(({ accountId }) => accountId)).toContain(later.accountId);
  });

  it('lets somebody leave though a newcomer is expected at two meetings of two cohorts', async () => {
    const elsewhere = await openCohort(world);
    const organiser = await member(world, elsewhere, 'coordinator');
    await member(world, elsewhere, 'participant');
    const theirs = { stepKey: 'W0', ...thursday };
    await organiser.post(`/api/cohorts/${elsewhere}/webinars`).send(theirs).expect(201);
    const event = (await webinar().expect(201)).body.eventId;
    const twice = await enrolAgain(yann, elsewhere);
    expect(twice.accountId).toBe(yann.accountId);
    const leaver = await member(world, elsewhere, 'participant');
    await world.app.get(WithdrawMember).run(elsewhere, leaver.memberId, '2027-03-02', 'Mutation');
    await world.app.get(WithdrawMember).run(cohortId, fatou.memberId, '2027-03-02', 'Mutation');
    const held = (await busy(event)).map(({ accountId }) => accountId);
    expect(held).toContain(yann.accountId);
    expect(held).not.toContain(fatou.accountId);
  });

  it('refuses a group whose newcomer is held elsewhere at its hours', async () => {
    await workshop(groupA, solene).expect(201);
    const elsewhere = await openCohort(world);
    const [guide, both] = [await member(world, elsewhere, 'facilitator'), yann];
    const there = await enrolAgain(both, elsewhere);
    const groupId = await aGroup(world, { facilitator: guide, members: [there], key: 'A' });
    const asked = { groupId, stepKey: 'A1', ...thursday, time: '11:00' };
    await guide.post(`/api/cohorts/${elsewhere}/workshops`).send(asked).expect(201);
    const refused = world.app.get(FormGroup).place(cohortId, groupA, both.memberId);
    await expect(refused).rejects.toThrow();
  });

  it('holds nobody at a workshop that is typed in afterwards', async () => {
    await workshop(groupA, solene, { date: '2027-02-18' }).expect(201);
    await webinar({ date: '2027-02-18' }).expect(201);
  });

  it('lets exactly one win when twenty confirm overlapping hours at once', async () => {
    const groups: string[] = [];
    for (let each = 0; each < 20; each += 1)
      groups.push(await aGroup(world, { facilitator: solene, members: [], key: `G${each}` }));
    const asked = groups.map((groupId, each) =>
      workshop(groupId, solene, { time: `1${each % 2}:${each % 4 < 2 ? '00' : '30'}` }),
    );
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(
      new Set([undefined, 'cohorts.people-busy']),
    );
  });

  it('keeps a person from two meetings even if the code that asks is wrong', async () => {
    const id = await idOf(workshop(groupA, solene));
    const twice = world.db.query(
      `INSERT INTO cohorts_busy SELECT $1, account_id, span FROM cohorts_busy WHERE meeting_id = $2`,
      [await idOf(workshop(groupB, david, { time: '16:00' })), id],
    );
    await expect(twice).rejects.toThrow('cohorts_busy_once');
  });

  it('says what holds people between two instants', async () => {
    const id = await idOf(workshop(groupA, solene));
    const held = (from: string, to: string) =>
      calendar().heldBetween([fatou.memberId, yann.memberId], new Date(from), new Date(to));
    const [startsAt, endsAt] = [new Date('2027-03-04T09:00:00Z'), new Date('2027-03-04T11:00:00Z')];
    expect(await held('2027-03-04T10:30:00Z', '2027-03-04T12:30:00Z')).toEqual([
      { memberId: fatou.memberId, meetingId: id, startsAt, endsAt },
    ]);
    expect(await held('2027-03-04T11:00:00Z', '2027-03-04T12:00:00Z')).toEqual([]);
  });

  it('gives everybody their own meetings of all their cohorts, the cancelled ones too', async () => {
    const since = new Date(noon);
    const id = await idOf(workshop(groupA, solene));
    await workshop(groupB, david, { time: '16:00' }).expect(201);
    const event = (await webinar({ date: '2027-03-05' }).expect(201)).body.eventId;
    const ids = async (who: Somebody) =>
      (await calendar().meetingsOf(who.accountId, since)).map(({ id: each }) => each);
    expect(await ids(fatou)).toEqual([id, event]);
    expect(await ids(solene)).toEqual([id]);
    expect(await ids(thomas)).toEqual([]);
    await solene
      .put(at(`workshops/${id}/cancellation`))
      .send({ reason: 'Grève' })
      .expect(204);
    expect(await ids(fatou)).toEqual([id, event]);
    expect(await ids(solene)).toEqual([id]);
    expect(await ids(coordinator)).toEqual([]);
  });

  it('does not know a meeting that nobody made', async () => {
    expect(await meeting(randomUUID())).toBeUndefined();
  });

  /** The same person in another cohort. */
  async function enrolAgain(who: Somebody, elsewhere: string): Promise<Somebody> {
    const place = { cohortId: elsewhere, accountId: who.accountId, role: 'participant' as const };
    const memberId = await world.app.get(EnrolMember).run({ ...place, joinedOn: '2027-02-01' });
    return { ...who, memberId, cohortId: elsewhere };
  }
});
