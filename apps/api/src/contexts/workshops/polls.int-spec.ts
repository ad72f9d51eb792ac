import { randomUUID } from 'node:crypto';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { countStatements } from '../../../test/statements.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { PersonalLinks } from '../identity/index.ts';

describe('asking a group which hours suit it', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let david: Somebody;
  let fatou: Somebody;
  let marie: Somebody;
  let groupId: string;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    david = await member(world, cohortId, 'facilitator');
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    const away = { givenName: 'Marie-Annick', familyName: 'Hoarau', zone: 'Indian/Reunion' };
    marie = await member(world, cohortId, 'participant', away);
    groupId = await aGroup(world, { facilitator: solene, members: [fatou, marie] });
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const [thursday, friday] = [
    { date: '2027-03-04', time: '09:30' },
    { date: '2027-03-05', time: '09:30' },
  ];
  const link = 'https://visio.example/a';
  const open = (body: object = {}, who = solene) =>
    who
      .post(at('polls'))
      .send({ groupId, stepKey: 'A1', minutes: 120, link, slots: [thursday, friday], ...body });
  const opened = async (body: object = {}): Promise<string> => (await open(body).expect(201)).body.pollId;
  const read = async (id: string, who: Somebody) => (await who.get(at(`polls/${id}`)).expect(200)).body;
  const slotIds = async (id: string): Promise<string[]> =>
    (await read(id, solene)).slots.map(({ slotId }: { slotId: string }) => slotId);
  const answer = (id: string, answers: object[], who = fatou) =>
    who.put(at(`polls/${id}/answers`)).send({ answers });
  const confirm = (id: string, slotId: string, body: object = {}, who = solene) =>
    who.put(at(`polls/${id}/confirmation`)).send({ slotId, ...body });
  const pointers = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer);

  it('shows the hours to those who are asked, in order, with their own answers and nobody else’s', async () => {
    const id = await opened({ slots: [friday, thursday], answerBy: '2027-03-03' });
    const [first, second] = (await slotIds(id)) as [string, string];
    await answer(id, [{ slotId: second, answer: 'if-needed' }]).expect(204);
    const mine = await read(id, fatou);
    expect(mine).toMatchObject({
      ...{ title: 'Atelier 1', groupKey: 'A', workshopId: null, startsAt: null, zone: 'Europe/Paris', link },
      ...{ answerBy: '2027-03-03', canRun: false, best: null, people: [] },
    });
    expect(mine.slots).toEqual([
      { slotId: first, startsAt: '2027-03-04T08:30:00.000Z', mine: null, judgement: null },
      { slotId: second, startsAt: '2027-03-05T08:30:00.000Z', mine: 'if-needed', judgement: null },
    ]);
    expect((await marie.get(at('polls')).expect(200)).body).toMatchObject([
      { pollId: id, slots: [{ mine: null }, {}] },
    ]);
  });

  it('counts the answers for whoever runs the group, and says which hour is best and why', async () => {
    const id = await opened({ slots: [thursday, friday, { date: '2027-03-08', time: '10:30' }] });
    const [first, second, third] = (await slotIds(id)) as [string, string, string];
    const said = (answers: string[]) =>
      answers.map((each, at) => ({ slotId: [first, second, third][at], answer: each }));
    await answer(id, said(['no', 'yes', 'yes'])).expect(204);
    await answer(id, said(['yes', 'yes', 'yes']), marie).expect(204);
    const { slots, best, people } = await read(id, solene);
    expect(slots.map(({ judgement }: { judgement: object }) => judgement)).toMatchObject([
      { yes: 1, ifNeeded: 0, no: 1, silent: 0, possible: true },
      { yes: 2, no: 0, hard: [{ memberId: marie.memberId, hardship: 'lunch' }] },
      { yes: 2, no: 0, hard: [] },
    ]);
    // Half past nine in Paris is half past twelve in La Réunion.
    expect(best).toEqual({ startsAt: '2027-03-08T09:30:00.000Z', reason: 'least-hard' });
    expect(people).toMatchObject([
      { name: 'Fatou Diallo', answers: { [first]: 'no' } },
      { name: 'Marie-Annick Hoarau', zone: 'Indian/Reunion' },
    ]);
  });

  it('knows who is held elsewhere, and who said that they are not free then', async () => {
    const other = await aGroup(world, { facilitator: solene, members: [], key: 'B' });
    const elsewhere = { groupId: other, stepKey: 'A1', minutes: 60, link, ...thursday };
    await solene.post(at('workshops')).send(elsewhere).expect(201);
    await fatou
      .put(at('availability'))
      .send({ halfDays: ['4-am'] })
      .expect(204);
    const id = await opened();
    const { slots, best } = await read(id, solene);
    expect(slots).toMatchObject([
      { judgement: { busy: [solene.memberId], possible: false, unavailable: [] } },
      { judgement: { busy: [], possible: true, unavailable: [fatou.memberId] } },
    ]);
    expect(best.startsAt).toBe('2027-03-05T08:30:00.000Z');
  });

  it('gives the workshop its first date when an hour is confirmed, once', async () => {
    const id = await opened();
    const [first, second] = (await slotIds(id)) as [string, string];
    const { workshopId } = (await confirm(id, first).expect(200)).body;
    expect((await confirm(id, first).expect(200)).body).toEqual({ workshopId });
    expect((await confirm(id, second).expect(409)).body.code).toBe('workshops.poll-closed');
    expect((await fatou.get(at('workshops')).expect(200)).body[0]).toMatchObject({
      ...{ workshopId, startsAt: '2027-03-04T08:30:00.000Z', minutes: 120, link, status: 'scheduled' },
    });
    expect((await solene.get(at('polls')).expect(200)).body).toEqual([]);
    expect((await answer(id, [{ slotId: first, answer: 'no' }]).expect(409)).body.code).toBe(
      'workshops.poll-closed',
    );
  });

  it('moves a workshop that has a date, with a reason', async () => {
    const scheduled = { groupId, stepKey: 'A1', minutes: 120, link, date: '2027-03-09', time: '10:00' };
    const { workshopId } = (await solene.post(at('workshops')).send(scheduled).expect(201)).body;
    const id = await opened();
    expect(await read(id, solene)).toMatchObject({ workshopId, startsAt: '2027-03-09T09:00:00.000Z' });
    const [first] = (await slotIds(id)) as [string];
    expect((await confirm(id, first).expect(422)).body.code).toBe('request.reason-needed');
    expect((await solene.get(at('polls')).expect(200)).body).toHaveLength(1);
    await confirm(id, first, { reason: 'Deux personnes sur sept ne peuvent pas' }).expect(200);
    expect((await fatou.get(at(`workshops/${workshopId}`)).expect(200)).body).toMatchObject({
      ...{ startsAt: '2027-03-04T08:30:00.000Z', lastChange: { kind: 'moved' } },
    });
  });

  it('does not confirm an hour at which somebody is held meanwhile, and stays open', async () => {
    const id = await opened();
    const [first] = (await slotIds(id)) as [string];
    const other = await aGroup(world, { facilitator: solene, members: [], key: 'B' });
    const elsewhere = { groupId: other, stepKey: 'A1', minutes: 60, link, ...thursday };
    await solene.post(at('workshops')).send(elsewhere).expect(201);
    expect((await confirm(id, first).expect(409)).body).toMatchObject({
      ...{ code: 'cohorts.people-busy', facts: { people: 'Solène Marchetti' } },
    });
    expect((await solene.get(at('polls')).expect(200)).body).toHaveLength(1);
  });

  it('confirms one hour when two people confirm two at the same moment', async () => {
    const id = await opened();
    const [first, second] = (await slotIds(id)) as [string, string];
    const asked = Array.from({ length: 20 }, (_, each) => confirm(id, each % 2 ? first : second));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    expect(answers.filter(({ body }) => body.code === 'workshops.poll-closed')).toHaveLength(10);
  });

  it('is asked once at a time for a workshop, and can be withdrawn without changing any date', async () => {
    const id = await opened();
    expect((await open().expect(409)).body).toMatchObject({
      ...{ code: 'workshops.poll-open', facts: { poll: id } },
    });
    await solene.delete(at(`polls/${id}`)).expect(204);
    await solene.delete(at(`polls/${id}`)).expect(204);
    expect((await fatou.get(at('workshops')).expect(200)).body[0].workshopId).toBeNull();
    await open().expect(201);
  });

  it('is asked once out of twenty at the same moment, and the same request twice is one question', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => open()));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    const key = randomUUID();
    await solene.delete(at(`polls/${answers.find(({ status }) => status === 201)!.body.pollId}`)).expect(204);
    const again = await open().set('idempotency-key', key).expect(201);
    expect((await open().set('idempotency-key', key).expect(201)).body).toEqual(again.body);
  });

  it('says what is wrong with the hours, each where it is', async () => {
    const refused = async (body: object, code: string, pointer: string) => {
      const answered = await open(body).expect(422);
      expect([answered.body.code, answered.body.facts.pointer]).toEqual([code, pointer]);
    };
    const [past, skipped] = [
      { date: '2027-02-04', time: '10:00' },
      { date: '2027-03-28', time: '02:30' },
    ];
    await refused({ slots: [thursday, past] }, 'workshops.slot-in-the-past', '/slots/1/time');
    await refused({ slots: [thursday, thursday] }, 'workshops.slots-alike', '/slots/1/time');
    await refused({ slots: [skipped, thursday] }, 'workshops.no-such-hour', '/slots/0/time');
    const { body } = await open({ slots: [{ date: 'demain', time: '9h' }], minutes: 5 }).expect(400);
    expect(pointers(body)).toEqual(
      expect.arrayContaining(['/minutes', '/slots', '/slots/0/date', '/slots/0/time']),
    );
    expect((await open({ link: null }).expect(422)).body.code).toBe('workshops.place-or-link-missing');
    expect((await open({ stepKey: 'M1-E1' }).expect(404)).body.code).toBe('workshops.step-not-a-workshop');
  });

  it('counts on whoever stands in, at their own hours', async () => {
    const there = { givenName: 'Karim', familyName: 'Payet', zone: 'Indian/Reunion' };
    const karim = await member(world, cohortId, 'facilitator', there);
    const scheduled = { groupId, stepKey: 'A1', minutes: 120, link, date: '2027-03-09', time: '10:00' };
    const { workshopId } = (await solene.post(at('workshops')).send(scheduled).expect(201)).body;
    await solene
      .put(at(`workshops/${workshopId}/facilitator`))
      .send({ facilitatorId: karim.memberId })
      .expect(204);
    const elsewhere = await aGroup(world, { facilitator: karim, members: [], key: 'B' });
    const theirs = { ...scheduled, ...thursday, groupId: elsewhere };
    await karim.post(at('workshops')).send(theirs).expect(201);
    const id = await opened();
    expect((await read(id, solene)).slots).toMatchObject([
      { judgement: { busy: [karim.memberId], possible: false } },
      {
        judgement: {
          busy: [],
          hard: expect.arrayContaining([{ memberId: karim.memberId, hardship: 'lunch' }]),
        },
      },
    ]);
  });

  it('takes answers about its own hours, from those who are asked', async () => {
    const id = await opened();
    const [slotId] = (await slotIds(id)) as [string];
    const strange = await answer(id, [
      { slotId, answer: 'yes' },
      { slotId: randomUUID(), answer: 'yes' },
    ]).expect(422);
    expect(strange.body).toMatchObject({
      ...{ code: 'workshops.slot-unknown', facts: { pointer: '/answers/1/slotId' } },
    });
    expect((await read(id, fatou)).slots[0].mine).toBeNull();
    await answer(id, [{ slotId, answer: 'maybe' }]).expect(400);
    await answer(id, [{ slotId, answer: 'yes' }], solene).expect(403);
    await answer(id, [{ slotId, answer: 'yes' }], await member(world, cohortId)).expect(404);
    await david.get(at(`polls/${id}`)).expect(404);
    await confirm(id, slotId, {}, david).expect(404);
  });

  it('is over in an archived cohort', async () => {
    const id = await opened();
    const [slotId] = (await slotIds(id)) as [string];
    await world.app.get(ArchiveCohort).run(cohortId);
    expect((await answer(id, [{ slotId, answer: 'yes' }]).expect(409)).body.code).toBe('cohorts.archived');
    expect((await confirm(id, slotId).expect(409)).body.code).toBe('cohorts.archived');
  });

  describe('from the address of a message', () => {
    const addressOf = (subject: string, who = fatou, expiresAt: Date | null = null) =>
      world.app.get(PersonalLinks).make(who.accountId, 'answer', subject, expiresAt);
    const by = (token: string, path = '') => `/api/answers/${token}${path}`;

    it('lets its person answer without signing in, and nobody else', async () => {
      const id = await opened();
      const [slotId] = (await slotIds(id)) as [string];
      const token = await addressOf(`poll:${id}`, marie);
      expect((await world.anonymous.get(by(token)).expect(200)).body).toMatchObject({
        ...{ cohortId, givenName: 'Marie-Annick', readerZone: 'Indian/Reunion', workshop: null },
        poll: { pollId: id, canRun: false, people: [] },
      });
      await world.anonymous
        .put(by(token, '/poll'))
        .send({ answers: [{ slotId, answer: 'yes' }] })
        .expect(204);
      expect((await read(id, marie)).slots[0].mine).toBe('yes');
      expect((await read(id, fatou)).slots[0].mine).toBeNull();
      await world.anonymous.put(by(token, '/reply')).send({ answer: 'coming' }).expect(404);
    });

    it('says whether one comes to a workshop', async () => {
      const scheduled = { groupId, stepKey: 'A1', minutes: 120, link, date: '2027-03-09', time: '10:00' };
      const { workshopId } = (await solene.post(at('workshops')).send(scheduled).expect(201)).body;
      const token = await addressOf(`workshop:${workshopId}`);
      await world.anonymous.put(by(token, '/reply')).send({ answer: 'not-coming' }).expect(204);
      expect((await world.anonymous.get(by(token)).expect(200)).body.workshop).toMatchObject({
        ...{ workshopId, myReply: 'not-coming', permissions: { canRun: false, canReply: true } },
      });
    });

    it('opens nothing once it is over, made up, or its person has left', async () => {
      const id = await opened();
      const nothing = async (token: string) =>
        expect((await world.anonymous.get(by(token)).expect(404)).body.code).toBe('request.not-found');
      await nothing('made-up');
      await nothing(await addressOf(`poll:${randomUUID()}`));
      await nothing(await addressOf(`step:${id}`));
      await nothing(await addressOf(`poll:${id}`, await member(world, cohortId)));
      const token = await addressOf(`poll:${id}`, fatou, new Date('2027-03-02T00:00:00Z'));
      await world.anonymous.get(by(token)).expect(200);
      world.clock.travelTo('2027-03-02T00:00:00Z');
      await nothing(token);
      const other = await addressOf(`poll:${id}`, marie);
      await world.app.get(WithdrawMember).run(cohortId, marie.memberId, '2027-03-01', 'Mutation');
      await nothing(other);
    });
  });

  it('proposes hours at which fewest are missing, at nobody’s lunch, one a day', async () => {
    await fatou
      .put(at('availability'))
      .send({ halfDays: ['4-am', '4-pm'] })
      .expect(204);
    const busy = { groupId, stepKey: 'A1', minutes: 120, link, date: '2027-03-04', time: '09:00' };
    await solene.post(at('workshops')).send(busy).expect(201);
    const asked = { groupId, from: '2027-03-01', minutes: 120 };
    const { body } = await solene.post(at('polls/proposals')).send(asked).expect(200);
    expect(body).toHaveLength(6);
    // Fatou is free on Thursdays; in La Réunion it is three hours later, and nobody’s lunch only at these hours.
    expect(body.slice(0, 3)).toMatchObject([
      { date: '2027-03-04', time: '13:30', judgement: { hard: [], unavailable: [], busy: [] } },
      { date: '2027-03-11', time: '10:30', judgement: { hard: [], unavailable: [], busy: [] } },
      { date: '2027-03-18', time: '10:30', judgement: { hard: [], unavailable: [], busy: [] } },
    ]);
    expect(body[3]).toMatchObject({ date: '2027-03-01', judgement: { unavailable: [fatou.memberId] } });
    expect(new Set(body.map(({ date }: { date: string }) => date)).size).toBe(6);
    await solene
      .post(at('polls/proposals'))
      .send({ ...asked, minutes: 3 })
      .expect(400);
  });

  it('asks the database as often for two hours as for twelve', async () => {
    const few = await opened();
    const count = (id: string) => countStatements(world, () => read(id, solene));
    const two = await count(few);
    await solene.delete(at(`polls/${few}`)).expect(204);
    const dates = Array.from({ length: 12 }, (_, each) => `2027-04-${String(each + 10)}`);
    const many = await opened({ slots: dates.map((date) => ({ date, time: '10:00' })) });
    expect(await count(many)).toBe(two);
    await aPollOfAnotherGroup();
    const listed = await countStatements(world, () => solene.get(at('polls')).expect(200));
    await aPollOfAnotherGroup();
    expect(await countStatements(world, () => solene.get(at('polls')).expect(200))).toBe(listed);

    async function aPollOfAnotherGroup(): Promise<void> {
      const key = randomUUID().slice(0, 8);
      await opened({ groupId: await aGroup(world, { facilitator: solene, members: [], key }) });
    }
  });
});
