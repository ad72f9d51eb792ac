import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { aCohort, aGroup, member, type Somebody } from '../../../test/people.ts';
import { handIn } from '../../../test/hand-in.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ScheduleWebinar } from '../agenda/use-cases/schedule-webinar.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';
import { readsAllowed, windowSeconds } from './domain/pace.ts';

const link = 'https://visio.example/salle-secrete';
const site = 'http://cheminer.example';

describe('a private calendar', () => {
  let world: World;
  let cohortId: string;
  let facilitator: Somebody;
  let learner: Somebody;
  let workshopId: string;
  let groups = 0;
  beforeAll(async () => {
    world = await startWorld({ PUBLIC_URL: `${site}/` });
    cohortId = await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    facilitator = await member(world, cohortId, 'facilitator', { givenName: 'Samira', familyName: 'Benali' });
    learner = await member(world, cohortId);
    const key = `G${(groups += 1)}`;
    const groupId = await aGroup(world, { facilitator, members: [learner], key });
    const date = {
      date: '2027-03-18',
      time: '10:00',
      minutes: 150,
      link,
      access: 'Code 4321',
      phone: '01 02 03',
    };
    const wanted = { groupId, stepKey: 'A1', ...date };
    const { body } = await facilitator.post(`/api/cohorts/${cohortId}/workshops`).send(wanted).expect(201);
    workshopId = body.workshopId;
  });
  afterAll(() => world.close());

  const all = ['meetings', 'study', 'guides'];
  async function addressOf(who: Somebody, parts = all, language = 'fr'): Promise<string> {
    const { body } = await who.post('/api/calendar-address').send({ parts, language }).expect(201);
    expect(body.address).toMatch(/^http:\/\/cheminer\.example\/api\/calendar\/[\w-]{43}\.ics$/);
    return body.address.slice(site.length);
  }
  const standing = async (who: Somebody) => (await who.get('/api/calendar-address').expect(200)).body;
  async function read(address: string): Promise<{ text: string; events: VEvent[] }> {
    const { text } = await world.anonymous.get(address).expect(200);
    const events = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toHaveLength(events.length);
    return { text, events };
  }
  const workshopIn = async (address: string) =>
    (await read(address)).events.find(({ uid }) => uid === `meeting-${workshopId}@cheminer`);
  const reschedule = (date: string, moveGuideDates = false) =>
    facilitator.put(`/api/cohorts/${cohortId}/workshops/${workshopId}/schedule`).send({
      date,
      time: '10:00',
      minutes: 150,
      link,
      revision: 1,
      reason: 'Une salle fermée',
      moveGuideDates,
    });

  it('is read without signing in, by whoever holds the address', async () => {
    const address = await addressOf(learner);
    const { headers } = await world.anonymous.get(address).expect(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('private, no-cache');
    const { text } = await read(address);
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n');
    const workshop = await workshopIn(address);
    expect(workshop).toMatchObject({ location: 'En visio', status: 'CONFIRMED', categories: ['Atelier'] });
    expect(workshop!.start.toISOString()).toBe('2027-03-18T09:00:00.000Z');
    const description = String(workshop!.description);
    for (const said of [
      'Promotion d’essai',
      'Samira Benali',
      link,
      'Code 4321',
      '01 02 03',
      `/ateliers/${workshopId}`,
    ])
      expect(description).toContain(said);
  });

  it('is told once: nothing of the address is kept but that there is one', async () => {
    expect(await standing(learner)).toEqual({ madeAt: null, readAt: null, parts: [] });
    const address = await addressOf(learner, ['guides', 'meetings']);
    const token = /calendar\/(.+)\.ics$/.exec(address)![1]!;
    const kept = await standing(learner);
    expect(kept).toEqual({ madeAt: '2027-03-01T11:00:00.000Z', readAt: null, parts: ['meetings', 'guides'] });
    const rows = await world.db.query('SELECT * FROM identity_link WHERE account_id = $1', [
      learner.accountId,
    ]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    world.clock.travelTo('2027-03-01T12:30:00Z');
    await read(address);
    expect(await standing(learner)).toMatchObject({ readAt: '2027-03-01T12:30:00.000Z' });
  });

  it('stops when it is revoked or renewed, and is not found from then on', async () => {
    const first = await addressOf(learner);
    const second = await addressOf(learner);
    await world.anonymous.get(first).expect(404);
    await read(second);
    await learner.delete('/api/calendar-address').expect(204);
    await learner.delete('/api/calendar-address').expect(204);
    const { body } = await world.anonymous.get(second).expect(404);
    expect(body.code).toBe('request.not-found');
    expect(await standing(learner)).toEqual({ madeAt: null, readAt: null, parts: [] });
    await learner
      .put('/api/calendar-address')
      .send({ parts: ['study'] })
      .expect(404);
  });

  it('has one address even when several are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => addressOf(learner)));
    const answers = await Promise.all(made.map((address) => world.anonymous.get(address)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(19).fill(404)]);
  });

  it('opens nothing with another kind of link, nor with what is none', async () => {
    for (const token of ['x', 'a'.repeat(43), randomUUID(), '%00', '-'.repeat(43)])
      await world.anonymous.get(`/api/calendar/${token}.ics`).expect(404);
  });

  it('gives what its owner chose, under the same address', async () => {
    const slot = { slotId: randomUUID(), date: '2027-03-03', time: '18:30', minutes: 45, unitKey: 'M1' };
    await learner.post(`/api/cohorts/${cohortId}/study-slots`).send(slot).expect(201);
    const address = await addressOf(learner, ['meetings']);
    const kinds = async () => (await read(address)).events.map(({ uid }) => uid.split('-')[0]);
    expect(new Set(await kinds())).toEqual(new Set(['meeting']));
    await learner
      .put('/api/calendar-address')
      .send({ parts: ['study'] })
      .expect(204);
    expect(await kinds()).toEqual(['slot']);
    await learner
      .put('/api/calendar-address')
      .send({ parts: ['guides'] })
      .expect(204);
    expect(new Set(await kinds())).toEqual(new Set(['guide']));
    await learner.put('/api/calendar-address').send({ parts: [] }).expect(204);
    expect(await kinds()).toEqual([]);
    await learner
      .put('/api/calendar-address')
      .send({ parts: ['dreams'] })
      .expect(400);
  });

  it('names a study slot as the file of slots does, so that nobody has it twice', async () => {
    const slot = { slotId: randomUUID(), date: '2027-03-03', time: '18:30', minutes: 45, unitKey: 'M1' };
    await learner.post(`/api/cohorts/${cohortId}/study-slots`).send(slot).expect(201);
    const { text } = await learner.get(`/api/cohorts/${cohortId}/study-slots.ics`).expect(200);
    const uid = /\r\nUID:(.+)\r\n/.exec(text)![1];
    const { events } = await read(await addressOf(learner, ['study']));
    expect(events.map((event) => event.uid)).toEqual([uid]);
    await learner.delete(`/api/cohorts/${cohortId}/study-slots/${slot.slotId}`).expect(204);
    const [cancelled] = (await read(await addressOf(learner, ['study']))).events;
    expect([cancelled!.uid, cancelled!.status, Number(cancelled!.sequence)]).toEqual([uid, 'CANCELLED', 1]);
  });

  it('says by when each module is best done, as whole days, until it is done', async () => {
    const address = await addressOf(learner, ['guides']);
    const { text, events } = await read(address);
    expect(events.length).toBeGreaterThan(1);
    expect(events.map(({ datetype }) => datetype)).toEqual(events.map(() => 'date'));
    const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
    const { body } = await learner.get(at('path')).expect(200);
    const guides = body.units.filter(({ type }: { type: string }) => type === 'module');
    for (const { guideOn } of guides)
      expect(text).toContain(`DTSTART;VALUE=DATE:${guideOn.replaceAll('-', '')}`);
    const titles = async () => (await read(address)).events.map(({ summary }) => summary);
    expect(await titles()).toContain('Repère\u00A0: Premier module');
    await learner.put(at('steps/M1-E1/completion')).send({ end: true }).expect(200);
    await learner.put(at('steps/M1-E2/answers/Q1')).send({ value: 'b' }).expect(200);
    await learner.put(at('steps/M1-E2/answers/Q2')).send({ value: 'a' }).expect(200);
    await handIn(learner, 'M1-E3');
    expect(await titles()).not.toContain('Repère\u00A0: Premier module');
  });

  it('moves a guide date under its name, and it is the same day as on the path', async () => {
    const address = await addressOf(learner, ['guides']);
    const guide = async () => {
      const { events } = await read(address);
      return events.find(({ summary }) => summary === 'Repère\u00A0: Premier module')!;
    };
    const before = await guide();
    await reschedule('2027-03-25', true).expect(200);
    const after = await guide();
    expect(after.uid).toBe(before.uid);
    expect(after.start.getTime() - before.start.getTime()).toBe(7 * 86_400_000);
  });

  it('keeps the name of what moves, with a greater number', async () => {
    const address = await addressOf(learner);
    const before = await workshopIn(address);
    await reschedule('2027-03-19').expect(200);
    const after = await workshopIn(address);
    expect(after!.start.toISOString()).toBe('2027-03-19T09:00:00.000Z');
    expect(Number(after!.sequence)).toBeGreaterThan(Number(before!.sequence));
  });

  it('says for a month that a workshop is cancelled, without the way in', async () => {
    const address = await addressOf(learner);
    const reason = { reason: 'Une salle fermée' };
    await facilitator
      .put(`/api/cohorts/${cohortId}/workshops/${workshopId}/cancellation`)
      .send(reason)
      .expect(204);
    const cancelled = await workshopIn(address);
    expect(cancelled).toMatchObject({
      status: 'CANCELLED',
      summary: expect.stringMatching(/^Annulé\u00A0: /),
    });
    expect(String(cancelled!.description)).not.toContain(link);
    world.clock.travelTo('2027-04-01T12:00:00Z');
    expect(await workshopIn(address)).toBeUndefined();
  });

  it('is that of its owner only: no workshop of another group', async () => {
    const other = await member(world, cohortId);
    const { events, text } = await read(await addressOf(other));
    expect(events.filter(({ uid }) => uid.startsWith('meeting-'))).toEqual([]);
    expect(text).not.toContain(link);
    expect(await workshopIn(await addressOf(facilitator))).toBeDefined();
  });

  it('gives no way in to somebody who left, nor anything to come', async () => {
    const address = await addressOf(learner);
    await world.app.get(WithdrawMember).run(cohortId, learner.memberId, '2027-03-01', 'parti');
    const { text } = await read(address);
    expect(text).not.toContain('salle-secrete');
    expect(text).not.toContain('4321');
    expect(await workshopIn(address)).toBeUndefined();
  });

  it('gives no way in on the very day that somebody leaves', async () => {
    const address = await addressOf(learner);
    await world.app.get(WithdrawMember).run(cohortId, learner.memberId, '2027-03-18', 'parti');
    world.clock.travelTo('2027-03-18T08:00:00Z');
    const workshop = await workshopIn(address);
    expect(workshop).toMatchObject({ status: 'CONFIRMED' });
    expect(String(workshop!.description)).not.toContain(link);
  });

  it('has no link into a workshop that is over', async () => {
    const address = await addressOf(learner);
    world.clock.travelTo('2027-03-18T11:31:00Z');
    const workshop = await workshopIn(address);
    expect(workshop).toMatchObject({ status: 'CONFIRMED' });
    expect(String(workshop!.description)).not.toContain(link);
  });

  it('is not sent again while nothing changes', async () => {
    const address = await addressOf(learner);
    const { headers } = await world.anonymous.get(address).expect(200);
    const ask = () => world.anonymous.get(address).set('if-none-match', `W/"other", ${headers['etag']}`);
    world.clock.travelTo('2027-03-01T12:00:00Z');
    const { text, headers: same } = await ask().expect(304);
    expect([text, same['etag']]).toEqual(['', headers['etag']]);
    await reschedule('2027-03-20').expect(200);
    const changed = await ask().expect(200);
    expect(changed.headers['etag']).not.toBe(headers['etag']);
  });

  it('makes a calendar that asks in a loop wait', async () => {
    const address = await addressOf(learner);
    for (let read = 0; read < readsAllowed; read += 1) await world.anonymous.get(address).expect(200);
    const { body } = await world.anonymous.get(address).expect(429);
    expect(body).toMatchObject({ code: 'interop.read-too-often', facts: { seconds: windowSeconds } });
    world.clock.travelTo('2027-03-01T11:05:00Z');
    await world.anonymous.get(address).expect(200);
  });

  it('is written in the language of its owner', async () => {
    const { events } = await read(await addressOf(learner, ['meetings'], 'en'));
    expect(events[0]).toMatchObject({ location: 'On line', categories: ['Workshop'] });
  });

  it('holds the webinars of everybody, and no guide date of an archived cohort', async () => {
    const archived = await aCohort(world);
    const walker = await member(world, archived);
    const wanted = { stepKey: 'W0', date: '2027-03-10', time: '10:00', minutes: 60, link };
    await world.app.get(ScheduleWebinar).run(archived, { ...wanted, place: null } as never);
    const address = await addressOf(walker);
    const kinds = async () => new Set((await read(address)).events.map(({ uid }) => uid.split('-')[0]));
    expect(await kinds()).toEqual(new Set(['meeting', 'guide']));
    world.clock.travelTo('2027-05-01T11:00:00Z');
    await world.app.get(ArchiveCohort).run(archived);
    expect(await kinds()).not.toContain('guide');
  });
});
