import { randomUUID } from 'node:crypto';
import nodeIcal, { type VEvent } from 'node-ical';
import { aCohort, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';

type Wish = Readonly<{ date?: string; time?: string; minutes?: number; unitKey?: string | null }>;

describe('time set apart to study', () => {
  let world: World;
  let cohortId: string;
  let learner: Somebody;
  beforeAll(async () => {
    world = await startWorld({ PUBLIC_URL: 'http://cheminer.example' });
    cohortId = await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    learner = await member(world, cohortId);
  });
  afterAll(() => world.close());

  const at = (path = '') => `/api/cohorts/${cohortId}/study-slots${path}`;
  const wish = (change: Wish = {}) => ({ date: '2027-03-03', time: '18:30', minutes: 45, ...change });
  const plan = (change: Wish & { slotId?: string } = {}, who = learner) =>
    who.post(at()).send({ slotId: randomUUID(), ...wish(change) });
  const planned = async (change: Wish = {}): Promise<string> =>
    (await plan(change).expect(201)).body.slotId as string;
  const week = async (who = learner) => (await who.get(at()).expect(200)).body;
  const calendar = async (address = at('.ics'), who = learner) => {
    const { text } = await who.get(address).expect(200);
    const events = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
    return { text, events: events as VEvent[] };
  };

  it('is told beside the time that the week asks for', async () => {
    expect(await week()).toEqual({
      ...{ from: '2027-03-01', to: '2027-03-07', zone: 'Europe/Paris' },
      ...{ declaredMinutes: 26, plannedMinutes: 0, slots: [] },
    });
    const slotId = await planned({ unitKey: 'M1' });
    await planned({ date: '2027-03-08', minutes: 30 });
    const after = await week();
    expect(after.plannedMinutes).toBe(45);
    expect(after.slots).toHaveLength(2);
    expect(after.slots[0]).toEqual({
      ...{ slotId, startsAt: '2027-03-03T17:30:00.000Z', zone: 'Europe/Paris', minutes: 45 },
      ...{ unitKey: 'M1', unitTitle: 'Premier module', sequence: 0 },
    });
  });

  it('asks for less once something is done', async () => {
    const step = `/api/cohorts/${cohortId}/steps/M1-E1/completion`;
    await learner.put(step).send({ end: true }).expect(200);
    expect((await week()).declaredMinutes).toBe(16);
  });

  it('is said and counted in the hours of the person: a week ends at their midnight', async () => {
    const far = await member(world, cohortId, 'participant', { zone: 'Pacific/Noumea' });
    await plan({ date: '2027-03-07', time: '23:30' }, far).expect(201);
    const { plannedMinutes, slots, zone } = await week(far);
    expect({ plannedMinutes, zone }).toEqual({ plannedMinutes: 45, zone: 'Pacific/Noumea' });
    expect(slots[0].startsAt).toBe('2027-03-07T12:30:00.000Z');
    // Already Monday there, still Sunday in Paris.
    world.clock.travelTo('2027-03-07T14:00:00Z');
    expect(await week(far)).toMatchObject({ from: '2027-03-08', plannedMinutes: 0 });
    expect(await week()).toMatchObject({ from: '2027-03-01' });
  });

  it('is refused in the hour that a clock change skips, and only where it is skipped', async () => {
    const skipped = { date: '2027-03-28', time: '02:30' };
    const { body } = await plan(skipped).expect(422);
    expect(body).toMatchObject({ code: 'learning.no-such-hour', facts: { pointer: '/time' } });
    const reunion = await member(world, cohortId, 'participant', { zone: 'Indian/Reunion' });
    await plan(skipped, reunion).expect(201);
  });

  it('is moved and cancelled, and comes back', async () => {
    const slotId = await planned();
    const move = (change: Wish) => learner.put(at(`/${slotId}`)).send(wish(change));
    expect((await move({ time: '19:00' }).expect(200)).body).toEqual({ slotId, sequence: 1 });
    expect((await move({ time: '19:00' }).expect(200)).body).toEqual({ slotId, sequence: 1 });
    await learner.delete(at(`/${slotId}`)).expect(204);
    await learner.delete(at(`/${slotId}`)).expect(204);
    expect(await week()).toMatchObject({ plannedMinutes: 0, slots: [] });
    expect((await move({ time: '19:00' }).expect(200)).body).toEqual({ slotId, sequence: 3 });
    expect(await week()).toMatchObject({ plannedMinutes: 45 });
  });

  it('is there once when it is sent twice, and once when twenty send it at once', async () => {
    const slotId = randomUUID();
    const key = randomUUID();
    const send = () => plan({ slotId }).set('idempotency-key', key);
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    await plan({ slotId }).expect(201);
    expect((await week()).slots).toHaveLength(1);
    const other = await plan({ slotId, time: '20:00' }).expect(409);
    expect(other.body.code).toBe('request.key-reused');
    await plan({ slotId, time: '20:00' }).set('idempotency-key', key).expect(409);
    expect((await week()).slots[0].startsAt).toBe('2027-03-03T17:30:00.000Z');
  });

  it('moves by one number a time when two devices move it at once', async () => {
    const slotId = await planned();
    const hours = ['06:00', '07:00', '08:00', '09:00'];
    const moves = hours.map((time) => learner.put(at(`/${slotId}`)).send(wish({ time })));
    const numbers = (await Promise.all(moves)).map(({ body }) => body.sequence as number);
    expect(numbers.sort()).toEqual([1, 2, 3, 4]);
  });

  it.each<[string, Wish, number, string]>([
    ['no day', { date: '2027-02-30' }, 400, 'request.invalid'],
    ['no hour', { time: '24:00' }, 400, 'request.invalid'],
    ['too short', { minutes: 4 }, 400, 'request.invalid'],
    ['too long', { minutes: 241 }, 400, 'request.invalid'],
    ['half a minute', { minutes: 30.5 }, 400, 'request.invalid'],
    ['gone by', { date: '2027-03-01', time: '11:59' }, 422, 'learning.slot-in-the-past'],
    ['for no module of the path', { unitKey: 'M9' }, 422, 'learning.unit-not-in-path'],
  ])('is refused when it is %s', async (_, change, status, code) => {
    const slotId = await planned();
    expect((await plan(change).expect(status)).body.code).toBe(code);
    const moved = await learner
      .put(at(`/${slotId}`))
      .send(wish(change))
      .expect(status);
    expect(moved.body.code).toBe(code);
    expect((await week()).slots).toHaveLength(1);
  });

  it('is refused beyond a hundred to come', async () => {
    await world.db.query(
      `INSERT INTO learning_study_slot (member_id, id, starts_at, zone, minutes, sequence, made_at)
       SELECT $1, gen_random_uuid(), $2::timestamptz + each * interval '1 hour', 'Europe/Paris', 30, 0, $2
         FROM generate_series(1, 99) AS each`,
      [learner.memberId, noon],
    );
    const slotId = await planned();
    expect((await plan().expect(409)).body).toMatchObject({
      ...{ code: 'learning.too-many-slots', facts: { max: 100 } },
    });
    await learner.delete(at(`/${slotId}`)).expect(204);
    await plan().expect(201);
    await learner
      .put(at(`/${slotId}`))
      .send(wish())
      .expect(409);
  });

  it('is nobody else’s', async () => {
    const slotId = await planned();
    const other = await member(world, cohortId);
    expect((await week(other)).slots).toEqual([]);
    await other.get(at(`/${slotId}/calendar.ics`)).expect(404);
    await other.delete(at(`/${slotId}`)).expect(404);
    expect(
      (
        await other
          .put(at(`/${slotId}`))
          .send(wish())
          .expect(404)
      ).body.code,
    ).toBe('learning.slot-unknown');
    await plan({ slotId, time: '07:00' }, other).expect(201);
    expect((await week()).slots).toMatchObject([{ slotId, startsAt: '2027-03-03T17:30:00.000Z' }]);
    await learner.put(at('/nonsense')).send(wish()).expect(404);
    const facilitator = await member(world, cohortId, 'facilitator');
    await facilitator.get(at()).expect(403);
    const stranger = await member(world, await openCohort(world));
    await stranger.get(at()).expect(404);
    await stranger.get(at('.ics')).expect(404);
    await world.anonymous.get(at('.ics')).expect(401);
  });

  it('of an archived cohort is read, no longer changed', async () => {
    const old = await openCohort(world);
    const there = await member(world, old);
    const slots = `/api/cohorts/${old}/study-slots`;
    const slotId = randomUUID();
    await there
      .post(slots)
      .send({ slotId, ...wish() })
      .expect(201);
    await world.app.get(ArchiveCohort).run(old);
    await there.get(slots).expect(200);
    await there.get(`${slots}.ics`).expect(200);
    const refusals = [
      await there.post(slots).send({ slotId: randomUUID(), ...wish() }),
      await there.put(`${slots}/${slotId}`).send(wish({ time: '09:00' })),
      await there.delete(`${slots}/${slotId}`),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(
      Array(3).fill([409, 'cohorts.archived']),
    );
  });

  it('goes into a calendar, as another program reads it', async () => {
    const slotId = await planned({ unitKey: 'M1' });
    const answer = await learner.get(at('.ics')).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="temps-etude.ics"');
    const { events, text } = await calendar();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      ...{ uid: `slot-${slotId}@cheminer`, summary: 'Étude\u00A0: Premier module', status: 'CONFIRMED' },
      categories: ['Étude'],
    });
    expect(events[0]!.start.toISOString()).toBe('2027-03-03T17:30:00.000Z');
    expect(String(events[0]!.description)).toMatch(/26\s*min annoncées.*http:\/\/cheminer\.example/s);
    expect(text).toContain('TRIGGER:-PT10M');
    const english = (await calendar(at('.ics?language=en'))).events[0]!;
    expect(english.summary).toBe('Study: Premier module');
    await learner.get(at('.ics?language=de')).expect(400);
  });

  it('keeps its name in calendars when it moves, is cancelled for a month, then is no longer told', async () => {
    const slotId = await planned();
    const before = (await calendar(at(`/${slotId}/calendar.ics`))).events[0]!;
    expect(before.summary).toBe('Étude\u00A0: Petit parcours');
    await learner
      .put(at(`/${slotId}`))
      .send(wish({ time: '19:00' }))
      .expect(200);
    const moved = (await calendar(at(`/${slotId}/calendar.ics`))).events[0]!;
    expect(moved.uid).toBe(before.uid);
    expect(Number(moved.sequence)).toBeGreaterThan(Number(before.sequence));
    expect(moved.start.toISOString()).toBe('2027-03-03T18:00:00.000Z');
    await learner.delete(at(`/${slotId}`)).expect(204);
    const cancelled = await calendar();
    expect(cancelled.events[0]).toMatchObject({ uid: before.uid, status: 'CANCELLED' });
    expect(Number(cancelled.events[0]!.sequence)).toBeGreaterThan(Number(moved.sequence));
    expect(cancelled.text).not.toContain('VALARM');
    // Seen now and then, so that the session lasts.
    const days = ['2027-03-12', '2027-03-24', '2027-03-31', '2027-04-01'];
    const told: number[] = [];
    for (const day of days) {
      world.clock.travelTo(`${day}T11:00:00Z`);
      told.push((await calendar()).events.length);
    }
    expect(told).toEqual([1, 1, 1, 0]);
  });

  it('leaves the calendar file once it is over, not while it lasts', async () => {
    await planned({ date: '2027-03-01', time: '12:30', minutes: 45 });
    world.clock.travelTo('2027-03-01T12:00:00Z');
    expect((await calendar()).events).toHaveLength(1);
    world.clock.travelTo('2027-03-01T12:15:00Z');
    expect((await calendar()).events).toHaveLength(0);
  });

  it.each([
    ['Europe/Paris', '2027-03-27', '01:30', '2027-03-27T00:30:00.000Z'],
    ['Europe/Paris', '2027-03-28', '03:30', '2027-03-28T01:30:00.000Z'],
    ['Europe/Paris', '2027-10-31', '01:30', '2027-10-30T23:30:00.000Z'],
    ['Europe/Paris', '2027-10-31', '03:30', '2027-10-31T02:30:00.000Z'],
    ['Indian/Reunion', '2027-10-31', '12:30', '2027-10-31T08:30:00.000Z'],
    ['America/Guadeloupe', '2027-03-28', '18:00', '2027-03-28T22:00:00.000Z'],
    ['Pacific/Noumea', '2027-03-28', '07:00', '2027-03-27T20:00:00.000Z'],
  ])('said in %s on %s at %s is the right instant in the calendar', async (zone, date, time, instant) => {
    const person = await member(world, cohortId, 'participant', { zone });
    await plan({ date, time }, person).expect(201);
    const [event] = (await calendar(at('.ics'), person)).events;
    expect(event!.start.toISOString()).toBe(instant);
  });
});

describe('the note for one’s manager', () => {
  let world: World;
  let cohortId: string;
  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohort(world);
  });
  afterAll(() => world.close());

  it('holds what the course asks of that person, when and what for', async () => {
    const person = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    const { body } = await person.get(`/api/cohorts/${cohortId}/employer-note`).expect(200);
    expect(body).toEqual({
      ...{ givenName: 'Fatou', familyName: 'Diallo', courseTitle: 'Petit parcours' },
      ...{ cohortTitle: 'Promotion d’essai', startsOn: '2027-02-01', endsOn: '2027-03-17' },
      ...{ zone: 'Europe/Paris', weeks: 7, autonomousMinutes: 70, minutesAWeek: 10 },
      ...{ collectiveMinutes: 240, themes: ['Coopérer'], skills: [] },
      meetings: [
        {
          ...{ stepKey: 'W0', kind: 'webinar', title: 'Lancement', minutes: 120 },
          plannedAt: '2027-02-01T09:00:00.000Z',
        },
        {
          ...{ stepKey: 'A1', kind: 'workshop', title: 'Atelier 1', minutes: 120 },
          plannedAt: '2027-02-18T09:00:00.000Z',
        },
      ],
    });
  });

  it('is one’s own', async () => {
    const coordinator = await member(world, cohortId, 'coordinator');
    await coordinator.get(`/api/cohorts/${cohortId}/employer-note`).expect(403);
    const stranger = await member(world, await openCohort(world));
    await stranger.get(`/api/cohorts/${cohortId}/employer-note`).expect(404);
  });
});
