import { randomUUID } from 'node:crypto';
import { onDisk, smallCourse } from '../../../test/course-package.ts';
import { beyondMargins, overwritten, readPaper } from '../../../test/paper-reader.ts';
import { aGroup, member, openCohort, signedIn, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { PublishCourse } from '../curriculum/use-cases/publish-course.ts';
import { MessageRecord } from '../notifications/persistence/message.entity.ts';
import { GatherDigests } from '../notifications/use-cases/gather-digests.ts';
import { ReadAgain } from '../notifications/use-cases/read-again.ts';
import { AfterFacade } from './after.facade.ts';
import { TellWhatIsDue } from './use-cases/tell-what-is-due.ts';

const names = ['Antoine', 'Fatou', 'Lucas', 'Rémi'] as const;
/** The small course, and a second workshop like the first. */
const twoWorkshops = {
  ...smallCourse,
  '50-atelier.md': smallCourse['30-atelier.md']!.replace('A1', 'A2').replace('Atelier 1', 'Atelier 2'),
};
const day = 86_400_000;
const demand = 'Comment demander sans froisser ?';
const offered = 'Qui a déjà essayé à deux ?';
const planned = 'Appeler les deux maires';
const learnt = 'Demander plus tôt';

describe('after a workshop', () => {
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let thomas: Somebody;
  let people: Record<(typeof names)[number], Somebody>;
  let workshopId: string;
  let actionId: string;

  beforeAll(async () => {
    world = await startWorld();
    await onDisk(twoWorkshops, (folder) => world.app.get(PublishCourse).run(folder));
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    actionId = randomUUID();
    cohortId = await openCohort(world);
    solene = await member(world, cohortId, 'facilitator', { givenName: 'Solène' });
    thomas = await member(world, cohortId, 'facilitator');
    const joined = names.map(async (givenName) => [
      givenName,
      await member(world, cohortId, 'participant', { givenName }),
    ]);
    people = Object.fromEntries(await Promise.all(joined));
    const groupId = await aGroup(world, {
      facilitator: solene,
      relay: thomas,
      members: Object.values(people),
    });
    const { body } = await solene
      .post(`/api/cohorts/${cohortId}/workshops`)
      .send({ groupId, stepKey: 'A1', date: '2027-03-01', time: '12:00', minutes: 120, place: 'Mairie' })
      .expect(201);
    workshopId = body.workshopId;
    await solene
      .put(`/api/cohorts/${cohortId}/groups/${groupId}/turns/A1/1`)
      .send({ memberId: people.Rémi.memberId });
  });
  afterAll(() => world.close());

  const at = (path: string) => `/api/cohorts/${cohortId}/workshops/${workshopId}${path}`;
  const done = (who: Somebody, command: object) =>
    who.post(at('/room/commands')).set('idempotency-key', randomUUID()).send(command).expect(200);
  const next = (to: number) => done(solene, { kind: 'move', to, how: 'next' });
  const keep = (keeping: string) => done(people.Rémi, { kind: 'keep', consultation: 1, keeping });
  const decide = (more: object = {}) =>
    done(people.Rémi, { kind: 'decide-action', actionId, consultation: 1, text: planned, ...more });
  const summary = async (who: Somebody) => (await who.get(at('/room/summary')).expect(200)).body;
  const paperOf = async (who: Somebody, path: string) =>
    readPaper((await who.get(at(path)).buffer(true).responseType('blob').expect(200)).body);
  /** That many days after the workshop, everybody signs in again. */
  const travelDays = async (days: number) => {
    world.clock.travelTo(new Date(Date.parse(noon) + days * day));
    for (const who of [solene, ...Object.values(people)])
      Object.assign(who, await signedIn(world, who.accountId));
  };

  /** A contract, an offer, an action and a learning, each of somebody. */
  async function aWorkshop(): Promise<void> {
    await done(solene, { kind: 'start', mode: 'live' });
    for (const to of [1, 2, 3, 4]) await next(to);
    await done(people.Rémi, { kind: 'contract', consultation: 1, tags: ['leads'], text: demand });
    await done(people.Fatou, {
      kind: 'contribute',
      type: 'offer',
      tag: 'leads',
      consultation: 1,
      text: offered,
    });
    await decide({ withWhom: 'Hélène', firstSign: 'Un rendez-vous est pris', remindOn: '2027-03-10' });
    await done(people.Lucas, { kind: 'contribute', type: 'learning', text: learnt });
    await done(solene, { kind: 'mark', memberId: people.Fatou.memberId, presence: 'phone' });
    await done(solene, { kind: 'end', how: 'done', forgetMinutes: 0 });
  }

  it('its group and its facilitator read what it leaves, on the page as on paper; nobody does before its end', async () => {
    const early = await people.Lucas.get(at('/room/summary')).expect(409);
    expect(early.body.code).toBe('room.not-ended');
    await aWorkshop();

    for (const who of [people.Lucas, solene]) {
      const { consultations, learnings, people: there } = await summary(who);
      expect(consultations).toMatchObject([{ isHidden: false, contracts: [{ text: demand }] }]);
      expect(consultations[0].contributions).toMatchObject([{ tag: 'leads', text: offered }]);
      expect(consultations[0].actions).toMatchObject([{ actionId, text: planned, remindOn: null }]);
      expect(learnings).toMatchObject([{ text: learnt }]);
      expect(there.find(({ name }: { name: string }) => name.startsWith('Fatou')).presence).toBe('phone');
      const paper = await paperOf(who, '/room/summary.pdf');
      for (const said of [demand, offered, planned, learnt]) expect(paper.text).toContain(said);
      expect([...beyondMargins(paper), ...overwritten(paper)]).toEqual([]);
    }
    await thomas.get(at('/room/summary')).expect(404);
    await thomas.get(at('/room/summary.pdf')).expect(404);
  });

  it('tells whoever runs it what its group thought, from three answers on, and nobody else', async () => {
    await aWorkshop();
    const evaluate = (who: Somebody, useful: number) =>
      who
        .put(at('/room/evaluation'))
        .set('idempotency-key', randomUUID())
        .send({ useful, heard: 5, frame: 4 })
        .expect(204);
    await evaluate(people.Rémi, 5);
    await evaluate(people.Fatou, 5);
    expect((await summary(solene)).evaluation).toBeNull();
    await evaluate(people.Lucas, 4);
    expect((await summary(solene)).evaluation).toEqual({ count: 3, useful: 4.7, heard: 5, frame: 4 });
    expect((await summary(people.Lucas)).evaluation).toBeNull();
  });

  it('takes in from paper what was held elsewhere and closed on its page, then closes it again', async () => {
    await solene.put(at('/opening')).expect(204);
    await solene.put(at('/closing')).expect(204);
    const statusIn = async (who: Somebody) => (await who.get(at('/room')).expect(200)).body.status;
    expect(await statusIn(people.Lucas)).toBe('closed');
    const live = await solene
      .post(at('/room/commands'))
      .set('idempotency-key', randomUUID())
      .send({ kind: 'start', mode: 'live' })
      .expect(409);
    expect(live.body.code).toBe('workshops.already-closed');

    world.clock.travelTo(new Date('2027-03-01T15:00:00Z'));
    await done(solene, {
      ...{ kind: 'start', mode: 'paper' },
      ...{ heldFrom: '2027-03-01T12:00:00Z', heldTo: '2027-03-01T14:00:00Z' },
    });
    await done(solene, { kind: 'mark', memberId: people.Fatou.memberId, presence: 'present' });
    await done(solene, { kind: 'client', consultation: 1, memberId: people.Lucas.memberId, why: 'chosen' });
    await done(solene, {
      kind: 'contribute',
      type: 'learning',
      text: learnt,
      onBehalfOf: people.Fatou.memberId,
    });
    await done(solene, { kind: 'end', how: 'on-paper', forgetMinutes: 0 });
    expect(await statusIn(people.Lucas)).toBe('closed');
    expect(await summary(people.Lucas)).toMatchObject({ ending: 'on-paper', learnings: [{ text: learnt }] });
  });

  it('its client alone reads what they keep for themselves, and nobody what they erase, on the page or on paper', async () => {
    await aWorkshop();
    await keep('own');
    expect((await summary(people.Rémi)).consultations[0].contributions).toHaveLength(1);
    const others = JSON.stringify(await summary(people.Lucas));
    const paper = await paperOf(people.Lucas, '/room/summary.pdf');
    for (const said of [demand, offered, planned, 'Hélène']) {
      expect(others).not.toContain(said);
      expect(paper.text).not.toContain(said);
    }
    expect(others).toContain(learnt);

    await keep('erased');
    const { consultations } = await summary(people.Rémi);
    expect(consultations).toMatchObject([{ keeping: 'erased', isHidden: true, actions: [] }]);
    expect((await paperOf(people.Rémi, '/room/summary.pdf')).text).toContain('Effacé à la demande');
  });

  it('what a client erases takes with it why an action was given up, whenever it was told', async () => {
    await done(solene, { kind: 'start', mode: 'live' });
    await decide();
    const why = { status: 'dropped', because: 'Le maire a changé d’avis' };
    await done(people.Rémi, { kind: 'follow-up', actionId, ...why });
    await keep('erased');
    const said = await world.db.query('SELECT content FROM room_fact WHERE content IS NOT NULL');
    expect(JSON.stringify(said)).not.toContain('Le maire a changé');
    const again = await people.Rémi.post(at('/room/commands'))
      .set('idempotency-key', randomUUID())
      .send({ kind: 'keep', consultation: 1, keeping: 'group' })
      .expect(409);
    expect(again.body.code).toBe('room.erased');
  });

  it('each looks back 30 then 90 days later, for themselves alone, on their own actions', async () => {
    await aWorkshop();
    const path = at('/room/look-back');
    const said = {
      text: 'J’ose demander.',
      actions: [{ actionId, status: 'dropped', because: 'Trop tard' }],
    };
    const early = await people.Rémi.put(path).send(said).expect(409);
    expect(early.body.code).toBe('room.too-early');

    await travelDays(30);
    expect((await people.Rémi.get(path).expect(200)).body).toMatchObject({
      due: 30,
      actions: [{ text: planned }],
    });
    expect((await people.Fatou.get(path).expect(200)).body.actions).toEqual([]);
    await people.Rémi.put(path).send(said).expect(204);
    await people.Rémi.put(path).send(said).expect(204);
    await people.Fatou.put(path)
      .send({ text: '', actions: [{ actionId, status: 'tried' }] })
      .expect(204);
    await travelDays(90);
    await people.Rémi.put(path)
      .send({ ...said, text: 'Encore.' })
      .expect(204);

    const { body } = await people.Rémi.get(path).expect(200);
    expect(body).toMatchObject({
      ...{ due: 90, actions: [{ status: 'dropped', because: 'Trop tard' }] },
      answers: [
        { days: 30, text: 'J’ose demander.' },
        { days: 90, text: 'Encore.' },
      ],
    });
    expect(JSON.stringify(await summary(solene))).not.toContain('ose demander');
    await solene.get(path).expect(404);
  });

  it('tells the client alone, once, that a date they chose has come; then everybody who took part to look back', async () => {
    await aWorkshop();
    const tell = async () => {
      await world.app.get(TellWhatIsDue).run();
      await world.work();
    };
    const told = (kind: string) =>
      world.db.query<{ accountId: string }[]>(
        `SELECT account_id AS "accountId" FROM notifications_message WHERE occasion_id = $1 AND kind = $2`,
        [workshopId, kind],
      );
    world.clock.travelTo('2027-03-09T05:00:00Z');
    await tell();
    expect(await told('action-due')).toEqual([]);
    world.clock.travelTo('2027-03-10T05:00:00Z');
    await tell();
    await tell();
    expect(await told('action-due')).toEqual([{ accountId: people.Rémi.accountId }]);
    expect(await told('look-back')).toEqual([]);

    await travelDays(31);
    await tell();
    await tell();
    const invited = (await told('look-back')).map(({ accountId }) => accountId).sort();
    expect(invited).toEqual(
      Object.values(people)
        .map(({ accountId }) => accountId)
        .sort(),
    );

    await travelDays(32);
    await world.app.get(GatherDigests).run();
    const aurelie = await member(world, cohortId, 'coordinator');
    const messages = `/api/cohorts/${cohortId}/messages`;
    const { rows } = (await aurelie.get(`${messages}?kind=digest`).expect(200)).body;
    expect(rows).toHaveLength(names.length);
    const { text } = (await aurelie.get(`${messages}/${rows[0].id}`).expect(200)).body;
    expect(text).toContain('Quelques semaines ont passé');
    expect(text).toContain(`/ateliers/${workshopId}/bilan`);
  });

  it('whoever stands in at the next one reads all it takes to run it, and no word of what was said', async () => {
    const david = await member(world, cohortId, 'facilitator', { givenName: 'David' });
    const aurelie = await member(world, cohortId, 'coordinator');
    const need = { kind: 'breaks', note: 'Toutes les 45 minutes' };
    const shared = { ...need, sharedWithFacilitator: true, sharedWithCoordinator: false };
    await people.Fatou.put('/api/needs')
      .send({ revision: 0, needs: [shared] })
      .expect(200);
    await aWorkshop();
    const cohort = `/api/cohorts/${cohortId}`;
    const { groupId } = (await solene.get(at('')).expect(200)).body;
    const asked = {
      groupId,
      stepKey: 'A2',
      date: '2027-03-10',
      time: '12:00',
      minutes: 120,
      place: 'Mairie',
    };
    const next = `${cohort}/workshops/${(await solene.post(`${cohort}/workshops`).send(asked).expect(201)).body.workshopId}`;
    const turns = `${cohort}/groups/${groupId}/turns`;
    await solene.put(`${turns}/A2/1`).send({ memberId: people.Lucas.memberId }).expect(204);
    await david.get(`${next}/room/returns`).expect(404);
    const standIn = { facilitatorId: david.memberId, note: 'La clé est à l’accueil.' };
    await solene.put(`${next}/facilitator`).send(standIn).expect(204);

    const read = async (path: string, who = david) => (await who.get(path).expect(200)).body;
    const whole = [
      ...(await Promise.all(
        ['', '/dates', '/protocol', '/facilitation-notes'].map((part) => read(next + part)),
      )),
      ...[await read(turns), await read(`${cohort}/needs`), await read(`${next}/room/returns`)],
      (
        await readPaper(
          (await david.get(`${next}/kit.pdf`).buffer(true).responseType('blob').expect(200)).body,
        )
      ).text,
    ];
    expect(await read(`${next}/room/returns`)).toMatchObject({
      lastWorkshop: { title: 'Atelier 1' },
      actions: 1,
    });
    expect(await read(`${cohort}/needs`)).toMatchObject([{ memberId: people.Fatou.memberId, needs: [need] }]);
    const said = JSON.stringify(whole);
    for (const known of ['La clé est à l’accueil.', 'Toutes les 45 minutes', 'Lucas'])
      expect(said).toContain(known);
    for (const secret of [demand, offered, planned, learnt, 'Hélène', 'Un rendez-vous est pris'])
      expect(said).not.toContain(secret);

    await people.Fatou.get(`${next}/room/returns`).expect(403);
    await keep('own');
    expect((await read(`${next}/room/returns`)).actions).toBe(0);
    await world.work();
    const { rows } = await read(`${cohort}/messages?kind=invitation`, aurelie);
    const { id } = rows.find((row: { givenName: string }) => row.givenName === 'David');
    const { subject, text } = await read(`${cohort}/messages/${id}`, aurelie);
    expect(subject).toMatch(/^Vous animez/);
    expect(text).toContain(
      `${next.replace('/api/cohorts', '/promotions').replace('workshops', 'ateliers')}/passation`,
    );
    for (const secret of [demand, offered, planned, learnt, 'La clé']) expect(text).not.toContain(secret);
  });

  it('what was queued stays when the room says meanwhile that there is nothing to come back to', async () => {
    const verdicts = async (kind: string) => {
      const queued = await world.db
        .getRepository(MessageRecord)
        .findBy({ occasionId: workshopId, state: 'queued' });
      const reread = await world.app.get(ReadAgain).run(queued.filter((each) => each.kind === kind));
      return Object.fromEntries(
        names.map((name) => [
          name,
          reread.find(({ message }) => message.accountId === people[name].accountId)?.skip,
        ]),
      );
    };
    await aWorkshop();
    world.clock.travelTo('2027-03-10T05:00:00Z');
    await world.app.get(TellWhatIsDue).run();
    await travelDays(30);
    await world.app.get(TellWhatIsDue).run();
    await world.work();
    const leaving = { Antoine: null, Fatou: null, Lucas: null };
    expect(await verdicts('action-due')).toMatchObject({ Rémi: null });
    expect(await verdicts('look-back')).toEqual({ ...leaving, Rémi: null });

    await keep('erased');
    expect(await verdicts('action-due')).toMatchObject({ Rémi: 'nothing-left' });
    expect(await verdicts('look-back')).toEqual({ ...leaving, Rémi: 'nothing-left' });
    await solene.put(at('/reopening')).send({ reason: 'Une présence oubliée' }).expect(204);
    expect(await verdicts('look-back')).toMatchObject({ Fatou: 'changed-since' });
  });

  it('nobody is asked to look back at what was stopped by choice', async () => {
    await done(solene, { kind: 'start', mode: 'live' });
    await done(solene, { kind: 'end', how: 'by-choice', forgetMinutes: 0 });
    const [aftermath] = (await world.app.get(AfterFacade).of([workshopId])).values();
    expect(aftermath).toEqual({ isStopped: true, erasedBy: [], due: [] });
  });

  it('its kit prints the names, the place and the hours of the group', async () => {
    const kit = await paperOf(thomas, '/kit.pdf');
    for (const said of ['Mairie', 'Rémi', 'Solène', '☐ Pistes']) expect(kit.text).toContain(said);
    expect((await paperOf(solene, '/kit.pdf?language=en')).text).toContain('Attendance sheet');
  });
});
