import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { WithdrawMember } from '../cohorts/use-cases/withdraw-member.ts';

describe('what becomes of the date of a workshop', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let thomas: Somebody;
  let david: Somebody;
  let fatou: Somebody;
  let groupId: string;
  let id: string;

  beforeAll(async () => {
    world = await startWorld();
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    cohortId = await openCohort(world);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène', familyName: 'Marchetti' });
    thomas = await member(world, cohortId, 'facilitator', { givenName: 'Thomas', familyName: 'Vial' });
    david = await member(world, cohortId, 'facilitator', { givenName: 'David', familyName: 'Roche' });
    fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou', familyName: 'Diallo' });
    groupId = await aGroup(world, { facilitator: solene, relay: thomas, members: [fatou] });
    const body = { groupId, stepKey: 'A1', ...thursday };
    id = (await solene.post(at('workshops')).send(body).expect(201)).body.workshopId;
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  const thursday = { date: '2027-03-04', time: '10:00', minutes: 120, link: 'https://visio.example/a' };
  const startsAt = '2027-03-04T09:00:00.000Z';
  const why = 'Congrès des maires cette semaine-là';
  const move = (body: object = {}, who = solene) =>
    who
      .put(at(`workshops/${id}/schedule`))
      .send({ ...thursday, date: '2027-03-05', revision: 1, reason: why, ...body });
  const cancel = (body: object = { reason: why }, who = solene) =>
    who.put(at(`workshops/${id}/cancellation`)).send(body);
  const reopen = (body: object = { reason: 'La salle est trouvée' }, who = solene) =>
    who.put(at(`workshops/${id}/reopening`)).send(body);
  const replace = (facilitatorId: string | null, note: string | null = null, who = solene) =>
    who.put(at(`workshops/${id}/facilitator`)).send({ facilitatorId, note });
  const read = async (who: Somebody) => (await who.get(at(`workshops/${id}`)).expect(200)).body;
  const dates = async (who = solene) => (await who.get(at(`workshops/${id}/dates`)).expect(200)).body;
  const list = async (who: Somebody) => (await who.get(at('workshops')).expect(200)).body;

  it('is told to those it concerns when it moved: when it was before, and why', async () => {
    expect((await read(fatou)).lastChange).toBeNull();
    expect((await move({ reason: null }).expect(422)).body.code).toBe('request.reason-needed');
    await move().expect(200);
    const lastChange = { kind: 'moved', startsBefore: startsAt, reason: why };
    expect(await read(fatou)).toMatchObject({ startsAt: '2027-03-05T09:00:00.000Z', lastChange });
    expect((await list(fatou))[0]).toMatchObject({ lastChange });
  });

  it('moves the guide dates of the modules before it, or not, as is chosen', async () => {
    const guides = async (): Promise<string[]> => {
      const rows = await world.db.query<{ day: string }[]>(
        'SELECT guide_on::text AS day FROM cohorts_module_date WHERE cohort_id = $1 ORDER BY module_key',
        [cohortId],
      );
      return rows.map(({ day }) => day);
    };
    const before = await guides();
    await move().expect(200);
    expect(await guides()).toEqual(before);
    await move({ date: '2027-03-12', revision: 2, moveGuideDates: true }).expect(200);
    const { leadingModules } = await read(solene);
    const moved = (await guides()).filter((day, each) => day !== before[each]);
    expect(leadingModules.length).toBeGreaterThan(0);
    expect(moved).toHaveLength(leadingModules.length);
    expect((await read(fatou)).leadingModules).toEqual([]);
    const first = (await guides()).findIndex((day, each) => day !== before[each]);
    expect(Date.parse((await guides())[first]!) - Date.parse(before[first]!)).toBe(7 * 86_400_000);
  });

  it('needs no reason when only the way in changes, and nobody has to look again', async () => {
    const details = {
      date: '2027-03-04',
      reason: null,
      access: 'Code 12A',
      phone: '01 23 45 67 89, code 4#',
    };
    await move(details).expect(200);
    expect(await read(fatou)).toMatchObject({
      ...{ access: 'Code 12A', phone: '01 23 45 67 89, code 4#', lastChange: null },
    });
  });

  it('may be a number to call, and nothing else', async () => {
    await move({ date: '2027-03-04', reason: null, link: null, phone: '01 23 45 67 89' }).expect(200);
    expect((await move({ phone: 'appelez-moi', revision: 2 }).expect(400)).body.errors[0].pointer).toBe(
      '/phone',
    );
  });

  it('is no more once cancelled: nobody replies, opens or marks, twice is once', async () => {
    await cancel({ reason: 'x' }).expect(422);
    await cancel().expect(204);
    await cancel().expect(204);
    expect(await read(fatou)).toMatchObject({
      ...{
        status: 'cancelled',
        notYet: { code: 'cancelled' },
        lastChange: { kind: 'cancelled', reason: why },
      },
      permissions: { canReply: false },
    });
    const codeOf = async (asked: ReturnType<typeof move>) => (await asked.expect(409)).body.code;
    expect(await codeOf(fatou.put(at(`workshops/${id}/reply`)).send({ answer: 'coming' }))).toBe(
      'workshops.cancelled',
    );
    expect(await codeOf(solene.put(at(`workshops/${id}/opening`)))).toBe('workshops.cancelled');
    world.clock.travelTo('2027-03-04T10:00:00Z');
    const mark = solene.put(at(`workshops/${id}/attendance/${fatou.memberId}`));
    expect(await codeOf(mark.send({ status: 'present' }))).toBe('workshops.cancelled');
  });

  it('is published as no date at all while it is cancelled', async () => {
    const published = () =>
      world.db.query('SELECT * FROM read.workshops_workshop WHERE workshop_id = $1', [id]);
    expect(await published()).toHaveLength(1);
    await cancel().expect(204);
    expect(await published()).toHaveLength(0);
  });

  it('comes back as it was, or at another date, and everybody is asked again', async () => {
    await fatou
      .put(at(`workshops/${id}/reply`))
      .send({ answer: 'coming' })
      .expect(204);
    await cancel().expect(204);
    await reopen().expect(204);
    await reopen().expect(204);
    expect(await read(fatou)).toMatchObject({ status: 'scheduled', startsAt, myReply: null });
    await cancel().expect(204);
    const { revision } = await read(solene);
    await move({ revision, date: '2027-03-11' }).expect(200);
    expect(await read(fatou)).toMatchObject({
      ...{ status: 'scheduled', startsAt: '2027-03-11T09:00:00.000Z' },
      lastChange: { kind: 'reopened', startsBefore: startsAt },
    });
  });

  it('cannot be cancelled once people were there', async () => {
    world.clock.travelTo('2027-03-04T10:00:00Z');
    await solene
      .put(at(`workshops/${id}/attendance/${fatou.memberId}`))
      .send({ status: 'present' })
      .expect(204);
    expect((await cancel().expect(409)).body.code).toBe('workshops.already-marked');
    await solene.put(at(`workshops/${id}/opening`)).expect(204);
    expect((await cancel().expect(409)).body.code).toBe('workshops.already-open');
  });

  it('that was closed is open again with what was marked, and says why', async () => {
    world.clock.travelTo('2027-03-04T10:00:00Z');
    await solene.put(at(`workshops/${id}/opening`)).expect(204);
    await solene
      .put(at(`workshops/${id}/attendance/${fatou.memberId}`))
      .send({ status: 'present' })
      .expect(204);
    await solene.put(at(`workshops/${id}/closing`)).expect(204);
    expect((await reopen({ reason: '' }).expect(422)).body.code).toBe('request.reason-needed');
    await reopen().expect(204);
    expect(await read(solene)).toMatchObject({
      ...{ status: 'open', people: [{ attendance: 'present' }], lastChange: null },
    });
    expect(await dates()).toMatchObject([{ kind: 'resumed' }, { kind: 'made' }]);
  });

  it('keeps every value it had, by whom and why, for those who run it', async () => {
    await move().expect(200);
    await cancel({ reason: 'Grève' }, thomas).expect(204);
    const lines = await dates();
    expect(lines).toMatchObject([
      { kind: 'cancelled', reason: 'Grève', byName: 'Thomas Vial' },
      {
        ...{ kind: 'moved', reason: why, byName: 'Solène Marchetti' },
        ...{ before: { startsAt }, after: { startsAt: '2027-03-05T09:00:00.000Z' } },
      },
      { kind: 'made', before: null, after: { startsAt, facilitatorName: 'Solène Marchetti' } },
    ]);
    await fatou.get(at(`workshops/${id}/dates`)).expect(403);
    const forged = world.db.query(`UPDATE workshops_date_change SET reason = 'Rien'`);
    await expect(forged).rejects.toThrow('permission denied');
  });

  it('is published to those who prove, without the place nor the link', async () => {
    await move().expect(200);
    const rows = await world.db.query(
      'SELECT * FROM read.workshops_date_change WHERE workshop_id = $1 ORDER BY kind',
      [id],
    );
    expect(rows[1]).toMatchObject({ kind: 'moved', reason: why, starts_before: new Date(startsAt) });
    expect(JSON.stringify(rows)).not.toContain('visio');
  });

  it('says when so many cannot come that another date is better, and which group has the same one when they can', async () => {
    const away = async () => (await solene.get(at(`workshops/${id}/away`)).expect(200)).body;
    expect(await away()).toEqual({ manyAway: false, people: [] });
    const other = (key: string, date: string, facilitator: Somebody) =>
      aGroup(world, { facilitator, members: [], key }).then((group) =>
        facilitator
          .post(at('workshops'))
          .send({ groupId: group, stepKey: 'A1', ...thursday, date })
          .expect(201),
      );
    await other('B', '2027-03-08', david);
    await other('C', '2027-03-09', thomas);
    const webinar = { ...thursday, stepKey: 'W0', date: '2027-03-08', link: 'https://visio.example/tous' };
    const coordinator = await member(world, cohortId, 'coordinator');
    await coordinator.post(at('webinars')).send(webinar).expect(201);
    await fatou
      .put(at(`workshops/${id}/reply`))
      .send({ answer: 'not-coming' })
      .expect(204);
    expect(await away()).toMatchObject({
      manyAway: true,
      people: [
        {
          ...{ memberId: fatou.memberId, name: 'Fatou Diallo' },
          otherGroups: [{ groupKey: 'C', startsAt: '2027-03-09T09:00:00.000Z' }],
        },
      ],
    });
    await david.get(at(`workshops/${id}/away`)).expect(404);
  });

  describe('with another facilitator', () => {
    it('is run by whoever stands in, who sees this one and no other of the group', async () => {
      await david.get(at(`workshops/${id}`)).expect(404);
      await replace(david.memberId, 'Le code de la salle a changé.').expect(204);
      await replace(david.memberId).expect(204);
      expect(await read(david)).toMatchObject({
        ...{ facilitatorName: 'David Roche', standsInFor: 'Solène Marchetti', standInId: david.memberId },
        ...{ permissions: { canRun: true }, people: [{ givenName: 'Fatou' }] },
      });
      expect(await read(fatou)).toMatchObject({ facilitatorName: 'David Roche', facilitators: [] });
      expect((await list(david)).map(({ stepKey }: { stepKey: string }) => stepKey)).toEqual(['A1']);
      expect((await david.get(at('groups')).expect(200)).body).toEqual([]);
      const asked = { groupId, stepKey: 'A2', ...thursday };
      await david.post(at('workshops')).send(asked).expect(404);
      expect(await dates(david)).toMatchObject([
        {
          ...{ kind: 'replaced', reason: 'Le code de la salle a changé.' },
          ...{ before: { facilitatorName: 'Solène Marchetti' }, after: { facilitatorName: 'David Roche' } },
        },
        { kind: 'made' },
      ]);
    });

    it('is handed over by whoever coordinates the cohort, to whom it is an hour and a name', async () => {
      const aurelie = await member(world, cohortId, 'coordinator', { givenName: 'Aurélie' });
      const elsewhere = await member(world, await openCohort(world), 'coordinator');
      await replace(david.memberId, null, elsewhere).expect(404);
      await replace(david.memberId, null, aurelie).expect(204);
      expect(await read(david)).toMatchObject({
        facilitatorName: 'David Roche',
        permissions: { canRun: true },
      });
      expect((await dates())[0]).toMatchObject({ kind: 'replaced', byName: 'Aurélie Martin' });
      expect((await aurelie.get(at('workshops-ahead')).expect(200)).body).toEqual([
        {
          ...{
            workshopId: id,
            groupKey: 'A',
            title: 'Atelier 1',
            startsAt,
            zone: 'Europe/Paris',
            minutes: 120,
          },
          ...{ facilitatorName: 'David Roche', standsInFor: 'Solène Marchetti' },
          ...{ standInId: david.memberId, groupFacilitatorId: solene.memberId },
        },
      ]);
      const names = (await aurelie.get(at('facilitators')).expect(200)).body;
      expect(names.map(({ name }: { name: string }) => name)).toEqual([
        'Solène Marchetti',
        'David Roche',
        'Thomas Vial',
      ]);
      await aurelie.get(at(`workshops/${id}`)).expect(403);
      await cancel(undefined, aurelie).expect(403);
      await cancel().expect(204);
      expect((await aurelie.get(at('workshops-ahead')).expect(200)).body).toEqual([]);
    });

    it('keeps the word to whoever stands in between them: the reason of the move stays the group’s', async () => {
      await move().expect(200);
      await replace(david.memberId, 'La clé est à l’accueil.').expect(204);
      const [{ reason }] = await world.db.query<[{ reason: string }]>(
        'SELECT change_reason AS reason FROM cohorts_meeting WHERE id = $1',
        [id],
      );
      expect(reason).toBe(why);
      const published = await world.db.query(
        'SELECT reason FROM read.workshops_date_change WHERE workshop_id = $1',
        [id],
      );
      expect(JSON.stringify(published)).not.toContain('La clé');
      expect((await dates(david))[0]).toMatchObject({ reason: 'La clé est à l’accueil.' });
    });

    it('holds whoever stands in, and lets go whoever is replaced', async () => {
      await replace(david.memberId).expect(204);
      const elsewhere = (facilitator: Somebody, key: string) =>
        aGroup(world, { facilitator, members: [], key });
      const schedule = (who: Somebody, group: string) =>
        who.post(at('workshops')).send({ groupId: group, stepKey: 'A1', ...thursday });
      await schedule(solene, await elsewhere(solene, 'B')).expect(201);
      expect((await schedule(david, await elsewhere(david, 'C')).expect(409)).body.code).toBe(
        'cohorts.people-busy',
      );
      expect((await replace(null).expect(409)).body.facts.people).toBe('Solène Marchetti');
    });

    it('is taken back by the facilitator of the group', async () => {
      await replace(david.memberId).expect(204);
      await replace(null).expect(204);
      expect(await read(fatou)).toMatchObject({ facilitatorName: 'Solène Marchetti', standsInFor: null });
      await david.get(at(`workshops/${id}`)).expect(404);
    });

    it('cannot be anybody: a facilitator of the cohort, there that day', async () => {
      const refused = async (memberId: string) =>
        expect((await replace(memberId).expect(422)).body.code).toBe('workshops.cannot-stand-in');
      await refused(fatou.memberId);
      await world.app.get(WithdrawMember).run(cohortId, david.memberId, '2027-03-02', 'Mutation');
      await refused(david.memberId);
      expect((await replace('nobody').expect(400)).body.errors[0].pointer).toBe('/facilitatorId');
    });
  });
});
