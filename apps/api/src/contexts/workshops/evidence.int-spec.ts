import { randomUUID } from 'node:crypto';
import { onDisk, smallCourse } from '../../../test/course-package.ts';
import { aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { MessageRecord } from '../notifications/persistence/message.entity.ts';
import { ReadAgain } from '../notifications/use-cases/read-again.ts';
import { PublishCourse } from '../curriculum/use-cases/publish-course.ts';
import type { AttendanceSheetResponse, SheetPersonResponse } from './http/attendance.response.ts';

const minute = (after: number): string => new Date(Date.parse(noon) + after * 60_000).toISOString();

describe('attendance as evidence', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let fatou: Somebody;
  let karim: Somebody;
  let workshopId: string;

  beforeAll(async () => {
    world = await startWorld();
    await onDisk(smallCourse, (folder) => world.app.get(PublishCourse).run(folder));
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    karim = await member(world, cohortId, 'participant', { givenName: 'Karim', familyName: 'Benali' });
    const groupId = await aGroup(world, { facilitator: solene, members: [fatou, karim] });
    const wanted = {
      groupId,
      stepKey: 'A1',
      date: '2027-03-01',
      time: '12:30',
      minutes: 120,
      place: 'Mairie',
    };
    const { body } = await solene.post(`/api/cohorts/${cohortId}/workshops`).send(wanted).expect(201);
    workshopId = body.workshopId;
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/workshops/${workshopId}${path}`;
  const after = (minutes: number) => world.clock.travelTo(minute(minutes));
  const room = (who: Somebody, command: object) =>
    who.post(at('/room/commands')).set('idempotency-key', randomUUID()).send(command).expect(200);
  const start = () => room(solene, { kind: 'start', mode: 'live' });
  const end = () => room(solene, { kind: 'end', how: 'done', forgetMinutes: 0 });
  const mark = ({ memberId }: Somebody, presence: string) =>
    room(solene, { kind: 'mark', memberId, presence });
  const correct = ({ memberId }: Somebody, status: string, reason?: string) =>
    solene
      .put(at(`/attendance/${memberId}`))
      .send({ status, reason })
      .expect(204);
  const sheet = async (who: Somebody): Promise<AttendanceSheetResponse> =>
    (await who.get(at('/attendance')).expect(200)).body;
  const lineOf = async (who: Somebody): Promise<SheetPersonResponse> => {
    const { people } = await sheet(solene);
    return people.find(({ memberId }) => memberId === who.memberId)!;
  };
  const sign = async (who: Somebody, body: object = {}) => {
    const { people } = await sheet(who);
    return who.put(at('/attendance/mine/signature')).send({ kind: 'tap', seal: people[0]!.seal, ...body });
  };
  const signed = async (who: Somebody, body: object = {}) => expect((await sign(who, body)).status).toBe(204);
  const countersign = async () => {
    const { seal } = await sheet(solene);
    return solene.put(at('/countersignature')).send({ seal });
  };
  const rows = (table: string) =>
    world.db.query(`SELECT * FROM ${table} WHERE workshop_id = $1`, [workshopId]);

  it('records when people came and left and by what means, as the room tells it; its end ends every stay', async () => {
    await start();
    await room(fatou, { kind: 'arrive', means: 'online', with: [] });
    await mark(karim, 'phone');
    after(40);
    await room(fatou, { kind: 'leave' });
    after(50);
    await room(fatou, { kind: 'arrive', means: 'phone', with: [] });
    await mark(fatou, 'present');
    after(118);
    await end();

    const fatous = { status: 'present', arrivedAt: minute(0), leftAt: minute(118), minutes: 108 };
    expect((await lineOf(fatou)).recorded).toEqual({ ...fatous, means: ['online', 'phone'] });
    const karims = { status: 'phone', arrivedAt: minute(0), leftAt: minute(118), minutes: 118 };
    expect((await lineOf(karim)).recorded).toEqual({ ...karims, means: ['phone'] });
  });

  it('takes whoever left for somebody who was there, and whoever is absent for somebody without hours', async () => {
    await start();
    await mark(fatou, 'left');
    expect((await lineOf(fatou)).recorded).toMatchObject({
      status: 'present',
      arrivedAt: null,
      leftAt: null,
    });
    await mark(karim, 'present');
    after(10);
    await mark(karim, 'absent');
    after(40);
    await mark(karim, 'late');
    expect((await lineOf(karim)).recorded).toMatchObject({ status: 'late', arrivedAt: minute(40) });
  });

  it('lets nobody arrive once it is closed', async () => {
    await start();
    after(60);
    await end();
    const late = await fatou
      .post(at('/room/commands'))
      .set('idempotency-key', randomUUID())
      .send({ kind: 'arrive', means: 'online', with: [] });
    expect([late.status, late.body.code]).toEqual([409, 'room.ended']);
  });

  it('keeps whoever was there when it is open again after its end, until they leave; whoever had left stays gone', async () => {
    await start();
    for (const who of [fatou, karim]) await room(who, { kind: 'arrive', means: 'online', with: [] });
    after(40);
    await room(karim, { kind: 'leave' });
    after(60);
    await end();
    after(70);
    await solene.put(at('/reopening')).send({ reason: 'Fermé trop tôt' }).expect(204);
    expect((await lineOf(fatou)).recorded).toMatchObject({ leftAt: null, minutes: null });
    after(90);
    await end();

    expect((await lineOf(fatou)).recorded).toMatchObject({ leftAt: minute(90), minutes: 90 });
    expect((await lineOf(karim)).recorded).toMatchObject({ leftAt: minute(40), minutes: 40 });
  });

  it('of a workshop in writing is who took part, without hours of coming and going', async () => {
    const plan = (await solene.get(at('/protocol')).expect(200)).body;
    const opens = plan.phases.map((_: object, nth: number) => minute(nth * 24 * 60));
    const closes = minute(plan.phases.length * 24 * 60);
    await room(solene, { kind: 'start', mode: 'written', opens, closes });
    await mark(fatou, 'present');
    expect((await lineOf(fatou)).recorded).toMatchObject({ status: 'present', arrivedAt: null, means: [] });
    await signed(fatou);
  });

  it('knows people by name where several are on one device, and each signs for themselves', async () => {
    await start();
    await room(fatou, { kind: 'arrive', means: 'on-site', with: [karim.memberId] });
    await mark(karim, 'present');
    expect(await lineOf(karim)).toMatchObject({
      besideName: 'Fatou Diallo',
      recorded: { arrivedAt: minute(0), means: ['on-site'] },
    });
    await signed(fatou);
    expect((await lineOf(karim)).signature).toBeNull();
    expect((await sheet(karim)).people.map(({ name }) => name)).toEqual(['Karim Benali']);
  });

  it('keeps the statement that was signed, once, tapped or drawn', async () => {
    await start();
    await mark(fatou, 'present');
    const drawing = 'M12 40L14 38L300 199';
    expect((await sign(fatou, { kind: 'drawn' })).body.code).toBe('workshops.drawing-missing');
    expect((await sign(fatou, { kind: 'drawn', drawing: 'M1 1" onload="x' })).status).toBe(400);
    await signed(fatou, { kind: 'drawn', drawing });
    after(1);
    await signed(fatou);

    expect(await rows('workshops_signature')).toHaveLength(1);
    expect((await lineOf(fatou)).signature).toEqual({
      ...{ signedAt: minute(0), kind: 'drawn', drawing, isCurrent: true },
    });
  });

  it('takes no signature of what the person has not read, nor of an absence', async () => {
    await start();
    expect((await sign(fatou)).body.code).toBe('workshops.nothing-to-sign');
    await mark(fatou, 'present');
    const read = (await sheet(fatou)).people[0]!.seal;
    await mark(fatou, 'late');
    const stale = await sign(fatou, { seal: read });
    expect([stale.status, stale.body.code]).toEqual([409, 'workshops.attendance-changed']);
    await mark(fatou, 'absent');
    expect((await sign(fatou)).body.code).toBe('workshops.nothing-to-sign');
    expect((await lineOf(fatou)).recorded).toMatchObject({
      status: 'absent',
      arrivedAt: null,
      minutes: null,
    });
  });

  it('takes signatures from the opening to 48 hours after the end, and corrections for as long as needed', async () => {
    expect((await sign(fatou)).body.code).toBe('workshops.signing-closed');
    await start();
    await mark(fatou, 'present');
    await mark(karim, 'present');
    after(120);
    await end();
    after(120 + 48 * 60 - 1);
    await signed(fatou);
    after(120 + 48 * 60);
    const late = await sign(karim);
    expect(late.body).toMatchObject({
      code: 'workshops.signing-closed',
      facts: { opensAt: minute(0), closesAt: minute(120 + 48 * 60) },
    });
    expect((await sheet(karim)).permissions).toMatchObject({ canSign: false, canContest: true });
    await correct(karim, 'late', 'Arrivé à 12 h 20');
  });

  it('shows a contested presence to whoever runs the group until it is put right or signed', async () => {
    await start();
    await mark(fatou, 'absent');
    const contest = (text: string) => fatou.put(at('/attendance/mine/contest')).send({ text });
    const short = await contest('ab').expect(422);
    expect(short.body).toMatchObject({ code: 'request.reason-needed', facts: { pointer: '/text' } });
    after(1);
    await contest('J’étais là, au téléphone.').expect(204);
    const text = 'J’étais là, au téléphone.';
    expect((await lineOf(fatou)).contest).toEqual({ at: minute(1), text, isOpen: true });
    after(2);
    await mark(fatou, 'phone');
    expect((await lineOf(fatou)).contest).toMatchObject({ isOpen: false });
  });

  it('tells whoever runs the group that somebody contests, then the person that they were answered: never what they wrote', async () => {
    const told = async (kind: string) => {
      await world.work();
      const messages = await world.db
        .getRepository(MessageRecord)
        .findBy({ occasionId: workshopId, kind: kind as MessageRecord['kind'] });
      const reread = await world.app.get(ReadAgain).run(messages);
      return reread.map(({ message: { accountId }, ...read }) => ({
        ...{ accountId, skip: read.skip, said: JSON.stringify(read) },
      }));
    };
    await start();
    await mark(fatou, 'absent');
    await mark(karim, 'present');
    after(1);
    await fatou.put(at('/attendance/mine/contest')).send({ text: 'MOT-SECRET, au téléphone' }).expect(204);
    const [contest, ...others] = await told('contest');
    expect(contest).toMatchObject({ accountId: solene.accountId, skip: null });
    expect(others).toEqual([]);
    expect(contest!.said).toContain('Fatou Diallo');
    expect(contest!.said).not.toContain('MOT-SECRET');
    after(2);
    await mark(karim, 'late');
    expect(await told('contest-answered')).toEqual([]);
    await mark(fatou, 'phone');
    expect(await told('contest-answered')).toMatchObject([{ accountId: fatou.accountId, skip: null }]);
    expect((await told('contest'))[0]!.skip).toBe('changed-since');

    after(120);
    await end();
    expect((await countersign()).status).toBe(204);
    after(125);
    await fatou.put(at('/attendance/mine/contest')).send({ text: 'MOT-SECRET, encore' }).expect(204);
    expect((await told('contest-answered'))[0]!.skip).toBe('changed-since');
    after(130);
    expect((await sheet(solene)).countersignature).toMatchObject({ isCurrent: false });
    expect((await countersign()).status).toBe(204);
    expect(await told('contest-answered')).toHaveLength(2);
  });

  it('is countersigned as a whole once over; a correction shows both, and who, when and why', async () => {
    await start();
    await mark(fatou, 'present');
    expect((await countersign()).body.code).toBe('workshops.not-over');
    after(120);
    await end();
    expect((await countersign()).body).toMatchObject({
      code: 'workshops.presence-missing',
      facts: { people: 1 },
    });
    await correct(karim, 'absent', 'En urgence avec le maire');
    await signed(fatou);
    const { seal } = await sheet(solene);
    expect((await countersign()).status).toBe(204);
    expect((await countersign()).status).toBe(204);
    expect(await rows('workshops_countersignature')).toHaveLength(1);

    after(180);
    const hours = { arrivedAt: minute(10), leftAt: minute(90), means: 'phone', reason: 'Suivi au téléphone' };
    const put = (body: object) => solene.put(at(`/attendance/${fatou.memberId}/hours`)).send(body);
    expect((await put({ ...hours, leftAt: minute(9) })).body.code).toBe('workshops.hours-impossible');
    expect((await put({ ...hours, reason: ' ' })).body.code).toBe('request.reason-needed');
    await put(hours).expect(204);
    await put(hours).expect(204);

    const after180 = await sheet(solene);
    expect(after180.countersignature).toEqual({
      at: minute(120),
      byName: 'Solène Marchetti',
      isCurrent: false,
    });
    expect((await lineOf(fatou)).signature).toMatchObject({ signedAt: minute(120), isCurrent: false });
    expect(after180.changes[0]).toMatchObject({
      ...{ name: 'Fatou Diallo', kind: 'hours', byName: 'Solène Marchetti', at: minute(180) },
      before: { arrivedAt: minute(0), leftAt: minute(120), means: [], minutes: 120 },
      after: { arrivedAt: minute(10), leftAt: minute(90), means: ['phone'], minutes: 80 },
      reason: 'Suivi au téléphone',
    });
    expect(after180.changes).toHaveLength(2);
    const stale = await solene.put(at('/countersignature')).send({ seal });
    expect(stale.body.code).toBe('workshops.attendance-changed');
    await signed(fatou);
    expect((await countersign()).status).toBe(204);
    expect((await sheet(solene)).countersignature).toMatchObject({ at: minute(180), isCurrent: true });
    expect(await rows('workshops_countersignature')).toHaveLength(2);
  });

  it('takes its hours from a workshop that was run from paper, but for whoever was late', async () => {
    const held = { heldFrom: minute(-240), heldTo: minute(-120) };
    await room(solene, { kind: 'start', mode: 'paper', ...held });
    await mark(fatou, 'present');
    await mark(karim, 'late');
    expect((await lineOf(fatou)).recorded).toMatchObject({
      ...{ status: 'present', arrivedAt: held.heldFrom, leftAt: held.heldTo, minutes: 120 },
    });
    expect((await lineOf(karim)).recorded).toMatchObject({ status: 'late', arrivedAt: null, minutes: null });
  });

  it('lets neither signatures nor corrections be changed by the role that serves', async () => {
    for (const table of ['signature', 'countersignature', 'contest', 'stay_change'])
      await expect(world.db.query(`DELETE FROM workshops_${table}`)).rejects.toThrow('permission denied');
  });
});
