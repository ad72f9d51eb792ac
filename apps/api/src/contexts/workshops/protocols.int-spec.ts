import { randomUUID } from 'node:crypto';
import { onDisk, smallCourse } from '../../../test/course-package.ts';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { PublishCourse } from '../curriculum/use-cases/publish-course.ts';

const workshopStep = (key: string, minutes: number, more = '') =>
  `---\nkey: ${key}\nkind: workshop\ntitle: Atelier\nminutes: ${minutes}\nonDay: 38\nat: "10:00"\n${more}---\nEncore.\n`;
const course = {
  ...smallCourse,
  '50-atelier.md': workshopStep(
    'A2',
    150,
    'consultations: 2\nprotocol: two-150\nfacilitation: |\n  Ouvrez par le **tour de table**.\n',
  ),
  '60-atelier.md': workshopStep('A3', 90),
};

type Phase = { kind: string; minutes: number; consultation: number | null };

describe('the protocol of a workshop', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let thomas: Somebody;
  let fatou: Somebody;
  let groupId: string;

  beforeAll(async () => {
    world = await startWorld();
    cohortId = await aCohort(world, course);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    await aGroupOf(cohortId);
  });
  afterAll(() => world.close());

  async function aGroupOf(cohort: string): Promise<void> {
    const named = (givenName: string, familyName: string) => ({ givenName, familyName });
    solene = await member(world, cohort, 'facilitator', named('Solène', 'Marchetti'));
    thomas = await member(world, cohort, 'facilitator', named('Thomas', 'Vial'));
    fatou = await member(world, cohort);
    const key = randomUUID().slice(0, 8);
    groupId = await aGroup(world, { key, facilitator: solene, relay: thomas, members: [fatou] });
  }

  const at = (path: string, cohort = cohortId) => `/api/cohorts/${cohort}/workshops${path}`;
  const days: Record<string, string> = { A1: '2027-03-03', A2: '2027-03-04', A3: '2027-03-05' };
  const meeting = { time: '10:30', link: 'https://visio.example/groupe-a' };
  const scheduled = async (stepKey: string, minutes: number, cohort = cohortId): Promise<string> =>
    (
      await solene
        .post(at('', cohort))
        .send({ groupId, stepKey, date: days[stepKey], ...meeting, minutes })
        .expect(201)
    ).body.workshopId;
  const read = async (id: string, who = solene) => (await who.get(at(`/${id}/protocol`)).expect(200)).body;
  const change = (id: string, body: object, who = solene) => who.put(at(`/${id}/protocol`)).send(body);
  const announce = (id: string, who = solene) => who.put(at(`/${id}/announced-length`)).send({});
  const kinds = ({ phases }: { phases: Phase[] }) => phases.map(({ kind }) => kind);
  const sent = (protocol: { phases: object[]; preset: string; revision: number }, to = protocol.phases) => ({
    ...{ revision: protocol.revision, preset: protocol.preset },
    phases: to.map((phase) => ({ ...phase, leastMinutes: undefined })),
  });
  const lasting = (phases: Phase[], kind: string, minutes: number) =>
    phases.map((phase) => (phase.kind === kind ? { ...phase, minutes } : phase));

  describe('the authors’ notes on how to run it', () => {
    const notes = (id: string, who: Somebody) => who.get(at(`/${id}/facilitation-notes`));

    it('are read by whoever runs it: the facilitator, the relay, who stands in', async () => {
      const id = await scheduled('A2', 150);
      const david = await member(world, cohortId, 'facilitator');
      await notes(id, david).expect(404);
      await solene
        .put(at(`/${id}/facilitator`))
        .send({ facilitatorId: david.memberId, note: null })
        .expect(204);
      for (const who of [solene, thomas, david]) {
        const { body } = await notes(id, who).expect(200);
        expect(body).toEqual({ html: '<p>Ouvrez par le <strong>tour de table</strong>.</p>\n', terms: [] });
      }
      expect((await notes(await scheduled('A1', 120), solene).expect(200)).body).toEqual({
        html: null,
        terms: [],
      });
    });

    it('are for nobody else, and nothing that a participant reads carries them', async () => {
      const id = await scheduled('A2', 150);
      for (const role of ['coordinator', 'observer'] as const)
        await notes(id, await member(world, cohortId, role)).expect(403);
      await notes(id, fatou).expect(403);
      const cohort = `/api/cohorts/${cohortId}`;
      const addresses = ['path', 'steps/A2', 'units/A2/pack', 'workshops', `workshops/${id}`];
      for (const address of [...addresses, `workshops/${id}/protocol`]) {
        const { text } = await fatou.get(`${cohort}/${address}`).expect(200);
        expect(text).not.toMatch(/tour de table/);
      }
      const { text } = await fatou.get(`${cohort}/steps/A2`).expect(200);
      expect(text).toContain('Encore.');
    });
  });

  it('that is announced leaves the place, the way in and the number to call as they are', async () => {
    const id = await scheduled('A1', 90);
    const point = { place: 'Mairie', access: 'Code 12A', link: null, phone: '01 23 45 67 89' };
    const { date, time } = { date: days['A1']!, time: meeting.time };
    await solene
      .put(at(`/${id}/schedule`))
      .send({ date, time, minutes: 95, ...point, revision: 1 })
      .expect(200);
    const { minutes } = (await announce(id).expect(200)).body;
    expect((await solene.get(at(`/${id}`)).expect(200)).body).toMatchObject({ ...point, minutes });
  });

  it('is that of the course until somebody changes it, without a return at the first of the group', async () => {
    const first = await read(await scheduled('A1', 120));
    expect(first).toMatchObject({
      ...{ revision: 0, preset: 'one-120', totalMinutes: 120, announcedMinutes: 120 },
      ...{ isFirstWorkshop: true, changedByName: null, changedAt: null, canChange: true },
    });
    expect(kinds(first).slice(0, 3)).toEqual(['welcome', 'subject-choice', 'statement']);
    expect(first.phases[0]).toEqual({
      ...{ kind: 'welcome', minutes: 15, leastMinutes: 0, consultation: null },
      ...{ speaker: 'facilitator', sentence: null },
    });
    const second = await read(await scheduled('A2', 160));
    expect(second).toMatchObject({ preset: 'two-150', totalMinutes: 150, announcedMinutes: 160 });
    expect(second.phases.filter(({ leastMinutes }: { leastMinutes: number }) => leastMinutes === 10)).toEqual(
      [
        expect.objectContaining({ kind: 'learnings', consultation: 1 }),
        expect.objectContaining({ kind: 'learnings', consultation: 2 }),
      ],
    );
    expect(await read(await scheduled('A3', 60))).toMatchObject({ preset: 'one-60', isFirstWorkshop: false });
  });

  it('offers every preset to those who run the group, with its total; the participants read it', async () => {
    const id = await scheduled('A2', 150);
    const totals = (await read(id)).presets.map(({ preset, totalMinutes }: Record<string, unknown>) => [
      preset,
      totalMinutes,
    ]);
    expect(totals).toEqual([
      ['flash-30', 30],
      ['one-60', 60],
      ['one-90', 90],
      ['one-120', 120],
      ['two-150', 150],
      ['two-180', 180],
    ]);
    const theirs = await read(id, fatou);
    expect(theirs).toMatchObject({ canChange: false, presets: [], totalMinutes: 150 });
    await change(id, sent(theirs), fatou).expect(403);
    await announce(id, fatou).expect(403);
  });

  it('is changed for that workshop alone, in the group’s own words, and twice is once', async () => {
    const [id, other] = [await scheduled('A2', 150), await scheduled('A3', 90)];
    const before = await read(id);
    const phases = lasting(before.phases, 'break', 5).map((phase) =>
      phase.kind === 'closing' ? { ...phase, sentence: '  Un mot chacun. ', speaker: 'facilitator' } : phase,
    );
    const body = sent(before, phases);
    expect((await change(id, body).expect(200)).body).toEqual({ revision: 1 });
    expect((await change(id, body).expect(200)).body).toEqual({ revision: 1 });
    const after = await read(id, thomas);
    expect(after).toMatchObject({
      ...{ revision: 1, totalMinutes: 145, announcedMinutes: 150, changedByName: 'Solène Marchetti' },
      changedAt: '2027-03-01T11:00:00.000Z',
    });
    expect(after.phases.at(-1)).toMatchObject({ sentence: 'Un mot chacun.', speaker: 'facilitator' });
    expect(await read(other)).toMatchObject({ revision: 0, totalMinutes: 90 });
  });

  it('keeps what somebody else kept, and answers with it', async () => {
    const id = await scheduled('A2', 150);
    const before = await read(id);
    await change(id, sent(before, lasting(before.phases, 'break', 5)), thomas).expect(200);
    const mine = sent(before, lasting(before.phases, 'welcome', 10));
    const { body } = await change(id, mine).expect(409);
    expect(body).toMatchObject({ code: 'workshops.protocol-changed', current: { revision: 1 } });
    expect(body.current.phases).toContainEqual(expect.objectContaining({ kind: 'break', minutes: 5 }));
    expect((await read(id)).totalMinutes).toBe(145);
    expect((await change(id, { ...mine, revision: 1 }).expect(200)).body).toEqual({ revision: 2 });
  });

  it('is one of two at once', async () => {
    const id = await scheduled('A2', 150);
    const before = await read(id);
    const both = await Promise.all([
      change(id, sent(before, lasting(before.phases, 'break', 5)), thomas),
      change(id, sent(before, lasting(before.phases, 'break', 6))),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('protects the learnings, and refuses what is no protocol, with the reason', async () => {
    const id = await scheduled('A2', 150);
    const before = await read(id);
    const refused = async (phases: object[]) => {
      const { body } = await change(id, sent(before, phases)).expect(422);
      return body.facts.fault;
    };
    expect(await refused(lasting(before.phases, 'learnings', 9))).toBe('learnings-too-short');
    expect(await refused(before.phases.filter(({ kind }: Phase) => kind !== 'learnings'))).toBe(
      'consultation-out-of-order',
    );
    expect(await refused([...before.phases].reverse())).toBe('welcome-not-first');
    expect(
      await refused(lasting(before.phases, 'closing', 0).map((each) => ({ ...each, minutes: 120 }))),
    ).toBe('total-out-of-range');
    await change(id, sent(before, lasting(before.phases, 'break', 121))).expect(400);
    await change(id, { ...sent(before), preset: 'four-hours' }).expect(400);
    const first = await scheduled('A1', 120);
    const { body } = await change(first, { ...sent(before), revision: 0 }).expect(422);
    expect(body.facts.fault).toBe('return-at-first-workshop');
  });

  it('leaves the length that was announced, until somebody tells the new one', async () => {
    const id = await scheduled('A2', 160);
    const line = async () => (await fatou.get(at(`/${id}`)).expect(200)).body;
    await fatou
      .put(at(`/${id}/reply`))
      .send({ answer: 'coming' })
      .expect(204);
    expect((await line()).minutes).toBe(160);
    expect((await announce(id).expect(200)).body).toEqual({ minutes: 150 });
    expect((await announce(id).expect(200)).body).toEqual({ minutes: 150 });
    expect(await line()).toMatchObject({
      ...{ minutes: 150, startsAt: '2027-03-04T09:30:00.000Z', revision: 2, myReply: 'coming' },
    });
    expect((await read(id)).announcedMinutes).toBe(150);
  });

  it('announces no length for a workshop that is cancelled, and leaves it so', async () => {
    const id = await scheduled('A2', 160);
    await solene
      .put(at(`/${id}/cancellation`))
      .send({ reason: 'Une salle fermée' })
      .expect(204);
    expect((await announce(id).expect(409)).body.code).toBe('workshops.cancelled');
  });

  it('changes while the workshop is open, and no more once it is closed', async () => {
    const id = await scheduled('A2', 160);
    const before = await read(id);
    await solene.put(at(`/${id}/opening`)).expect(204);
    await announce(id).expect(409);
    await change(id, sent(before, lasting(before.phases, 'break', 5))).expect(200);
    await solene.put(at(`/${id}/closing`)).expect(204);
    expect(await read(id)).toMatchObject({ canChange: false, presets: [] });
    const { body } = await change(id, sent(before)).expect(409);
    expect(body.code).toBe('workshops.already-closed');
  });

  it('is read and no longer changed in a cohort that is archived', async () => {
    const old = await openCohort(world);
    await aGroupOf(old);
    const id = await scheduled('A2', 150, old);
    await world.app.get(ArchiveCohort).run(old);
    const { body } = await solene.get(at(`/${id}/protocol`, old)).expect(200);
    expect(body).toMatchObject({ canChange: false });
    const refused = await solene
      .put(at(`/${id}/protocol`, old))
      .send(sent(body))
      .expect(409);
    expect(refused.body.code).toBe('cohorts.archived');
  });

  it('is a preset that exists, where a course names one', async () => {
    const wrong = { ...course, '50-atelier.md': workshopStep('A2', 150, 'protocol: quatre-heures\n') };
    const faulty = onDisk(wrong, (folder) => world.app.get(PublishCourse).run(folder));
    await expect(faulty).rejects.toMatchObject({ faults: [{ file: '50-atelier.md' }] });
  });
});
