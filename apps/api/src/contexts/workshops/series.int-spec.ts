import { randomUUID } from 'node:crypto';
import { smallCourse } from '../../../test/course-package.ts';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { startWorld, type World } from '../../../test/world.ts';

const workshop = (key: string, onDay: number) =>
  `---\nkey: ${key}\nkind: workshop\ntitle: Atelier ${key.slice(1)}\nminutes: 120\nonDay: ${onDay}\nat: "09:30"\n---\nEncore.\n`;
const course = { ...smallCourse, '50-atelier.md': workshop('A2', 38), '60-atelier.md': workshop('A3', 59) };

describe('a series of workshops', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let fatou: Somebody;
  let marie: Somebody;
  let groupId: string;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world, course);
  });
  /** Late summer of 2023: clocks change in Paris on 29 October, in La Réunion never. */
  beforeEach(async () => {
    world.clock.travelTo('2023-09-11T08:00:00Z');
    cohortId = await openCohort(world, 'petit-parcours', '2023-09-11');
    const joinedOn = '2023-09-11';
    solene = await member(world, cohortId, 'facilitator', { joinedOn });
    fatou = await member(world, cohortId, 'participant', { joinedOn, givenName: 'Fatou' });
    marie = await member(world, cohortId, 'participant', { joinedOn, zone: 'Indian/Reunion' });
    groupId = await aGroup(world, { facilitator: solene, members: [fatou, marie] });
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const propose = async (body: object = {}) =>
    (
      await solene
        .post(at('series/proposals'))
        .send({ groupId, times: ['09:30'], share: false, ...body })
        .expect(200)
    ).body;
  const link = 'https://visio.example/a';
  const entriesOf = (proposed: { stepKey: string; minutes: number; date: string; time: string }[]) =>
    proposed.map(({ stepKey, minutes, date, time }) => ({ stepKey, minutes, date, time }));
  const schedule = (entries: object[], key?: string) => {
    const asked = solene.post(at('series'));
    return (key ? asked.set('idempotency-key', key) : asked).send({ groupId, link, entries });
  };

  it('has the dates that the course proposes, each with what its hour means to everybody', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject([
      { stepKey: 'A1', title: 'Atelier 1' },
      { stepKey: 'A2', date: '2023-10-19', time: '09:30', startsAt: '2023-10-19T07:30:00.000Z' },
      { stepKey: 'A3', date: '2023-11-09', time: '09:30', startsAt: '2023-11-09T08:30:00.000Z' },
    ]);
  });

  it('warns where the gap changes, and whose lunch it becomes', async () => {
    const [, october, november] = await propose();
    expect(october).toMatchObject({ gapChanges: [], judgement: { hard: [{ memberId: marie.memberId }] } });
    expect(november).toMatchObject({
      gapChanges: [{ zone: 'Indian/Reunion', memberIds: [marie.memberId], fromMinutes: 120, toMinutes: 180 }],
      judgement: { hard: [{ memberId: marie.memberId, hardship: 'lunch' }] },
    });
  });

  it('warns in spring as well, from 25 to 31 March 2024, far to the west and far to the east', async () => {
    const living = (zone: string) => member(world, cohortId, 'participant', { joinedOn: '2023-09-11', zone });
    const lucie = await living('America/Guadeloupe');
    const wapata = await living('Pacific/Noumea');
    groupId = await aGroup(world, { facilitator: solene, members: [lucie, wapata], key: 'B' });
    const dates = ['2024-03-25', '2024-03-31', '2024-04-04'];
    const entries = dates.map((date, each) => ({
      ...{ stepKey: `A${each + 1}`, minutes: 60, date, time: '09:00' },
    }));
    const proposed = await propose({ entries });
    const gap = (who: Somebody, zone: string, fromMinutes: number, toMinutes: number) => ({
      ...{ zone, memberIds: [who.memberId], fromMinutes, toMinutes },
    });
    const sorted = (gaps: { zone: string }[]) =>
      [...gaps].sort((one, other) => one.zone.localeCompare(other.zone));
    expect(proposed.map(({ gapChanges }: { gapChanges: { zone: string }[] }) => sorted(gapChanges))).toEqual([
      [],
      [gap(lucie, 'America/Guadeloupe', -300, -360), gap(wapata, 'Pacific/Noumea', 600, 540)],
      [],
    ]);
    const night = { memberId: lucie.memberId, hardship: 'night' };
    const winter = [night, { memberId: wapata.memberId, hardship: 'evening' }];
    const hard = proposed.map(({ judgement }: { judgement: { hard: object[] } }) => new Set(judgement.hard));
    expect(hard).toEqual([new Set(winter), new Set([night]), new Set([night])]);

    await schedule(entries).expect(201);
    const told = (await wapata.get(at('workshops')).expect(200)).body;
    expect(told.map(({ gapChange }: { gapChange: object | null }) => gapChange)).toEqual([
      ...[null, { fromMinutes: 600, toMinutes: 540 }, null],
    ]);
  });

  it('shares an inconvenient hour out when asked to', async () => {
    const times = ['09:00', '12:00'];
    const heavy = (proposed: { judgement: { hard: { memberId: string }[] } }[]) =>
      proposed.flatMap(({ judgement }) => judgement.hard.map(({ memberId }) => memberId));
    const dates = ['2023-11-09', '2023-11-16', '2023-11-23'];
    const entries = ['A1', 'A2', 'A3'].map((stepKey, each) => ({ stepKey, minutes: 120, date: dates[each] }));
    const unshared = heavy(await propose({ times, entries }));
    expect(new Set(unshared)).toEqual(new Set([marie.memberId]));
    const shared = heavy(await propose({ times, entries, share: true }));
    expect(shared.filter((each) => each === marie.memberId).length).toBeLessThan(unshared.length);
    expect(shared).toContain(fatou.memberId);
  });

  it('shares out over the whole series: what dated workshops cost somebody already counts', async () => {
    const times = ['09:00', '12:00'];
    const whose = (proposed: { judgement: { hard: { memberId: string }[] } }[]) =>
      proposed.flatMap(({ judgement }) => judgement.hard.map(({ memberId }) => memberId));
    const entries = [{ stepKey: 'A2', minutes: 120, date: '2023-11-16' }];
    expect(whose(await propose({ times, entries, share: true }))).toEqual([marie.memberId]);
    await schedule([{ stepKey: 'A1', minutes: 120, date: '2023-11-09', time: '09:00' }]).expect(201);
    expect(whose(await propose({ times, entries, share: true }))).not.toContain(marie.memberId);
  });

  it('looks at the hours that one thinks of, and leaves those that have a date', async () => {
    await schedule([{ stepKey: 'A1', minutes: 120, date: '2023-10-05', time: '09:30' }]).expect(201);
    const entries = [{ stepKey: 'A2', minutes: 90, date: '2023-10-20', time: '14:00' }];
    expect(await propose({ entries })).toMatchObject([
      { stepKey: 'A2', minutes: 90, date: '2023-10-20', time: '14:00' },
    ]);
    expect((await propose()).map(({ stepKey }: { stepKey: string }) => stepKey)).toEqual(['A2', 'A3']);
  });

  it('says which hour no clock shows, and proposes the first one after it', async () => {
    const entries = [{ stepKey: 'A1', minutes: 120, date: '2024-03-31', time: '02:30' }];
    expect(await propose({ entries })).toMatchObject([{ stepKey: 'A1', time: '03:30', insteadOf: '02:30' }]);
    const [shown] = await propose({ entries: [{ ...entries[0], time: null }], times: ['02:30', '09:30'] });
    expect(shown).toMatchObject({ time: '09:30', insteadOf: null });
  });

  it('is scheduled whole, or not at all', async () => {
    const entries = entriesOf(await propose());
    const other = await aGroup(world, { facilitator: solene, members: [], key: 'B' });
    const busy = { groupId: other, stepKey: 'A1', minutes: 60, link, date: '2023-11-09', time: '10:00' };
    await solene.post(at('workshops')).send(busy).expect(201);
    expect((await schedule(entries).expect(409)).body.code).toBe('cohorts.people-busy');
    const mine = async () =>
      (await fatou.get(at('workshops')).expect(200)).body.map(
        ({ workshopId }: { workshopId: string | null }) => workshopId,
      );
    expect(await mine()).toEqual([null, null, null]);
    const free = entries.map((entry) => ({ ...entry, time: '14:30' }));
    const key = randomUUID();
    const { workshopIds } = (await schedule(free, key).expect(201)).body;
    expect((await schedule(free, key).expect(201)).body.workshopIds).toEqual(workshopIds);
    expect(await mine()).toEqual(workshopIds);
  });

  it('names what is wrong with it', async () => {
    const entry = { stepKey: 'A1', minutes: 120, date: '2023-10-05', time: '09:30' };
    const { body } = await schedule([{ ...entry, date: 'jeudi', time: '9h30' }]).expect(400);
    expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['/entries/0/date', '/entries/0/time']),
    );
    const twice = await schedule([entry, { ...entry, date: '2023-10-06' }]).expect(409);
    expect(twice.body.code).toBe('workshops.already-scheduled');
    await solene.post(at('series/proposals')).send({ groupId, times: [], share: true }).expect(400);
  });
});
