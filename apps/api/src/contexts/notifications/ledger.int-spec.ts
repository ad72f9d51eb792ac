import { ArchiveCohort } from '../cohorts/use-cases/archive-cohort.ts';
import { type Caught, MailSink, readable } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort, aGroup, member, openCohort, type Somebody, someone } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { Rounds } from './use-cases/rounds.ts';
import { TakeReturned } from './use-cases/take-returned.ts';

type Row = Readonly<{
  id: string;
  kind: string;
  state: string;
  why: string | null;
  answer: string | null;
  familyName: string;
  meetingTitle: string | null;
  canResend: boolean;
}>;

/** What Postfix sends to the sender of a message: a word, the fields of RFC 3464, and the message. */
const nonDeliveryOf = ({ to, raw }: Caught, action: string): string =>
  [
    ...['From: MAILER-DAEMON@mx.demo.example (Mail Delivery System)', 'To: bonjour@demo.example'],
    ...['Subject: Undelivered Mail Returned to Sender', 'Auto-Submitted: auto-replied', 'MIME-Version: 1.0'],
    'Content-Type: multipart/report; report-type=delivery-status; boundary="part/mx"',
    ...[
      '',
      '--part/mx',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'I am sorry to have to inform you…',
    ],
    ...['--part/mx', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.demo.example', ''],
    ...[`Final-Recipient: rfc822; ${to}`, `Action: ${action}`, 'Status: 5.1.1'],
    ...[`Diagnostic-Code: smtp; 550 5.1.1 <${to}>`, '    No such mailbox', ''],
    ...['--part/mx', 'Content-Type: message/rfc822', '', raw, '--part/mx--', ''],
  ].join('\r\n');

describe('the ledger of messages', () => {
  let sink: MailSink;
  let world: World;
  let cohortId: string;
  let solene: Somebody;
  let david: Somebody;
  let fatou: Somebody;
  let yann: Somebody;
  let coordinator: Somebody;

  beforeAll(async () => {
    sink = await new MailSink().start();
    world = await startWorld({
      ...{ SMTP_URL: sink.url, MAIL_FROM: 'Cheminer <bonjour@demo.example>' },
      PUBLIC_URL: 'http://cheminer.example',
    });
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    sink.answers.clear();
    cohortId = await openCohort(world);
    [solene, david] = [
      await member(world, cohortId, 'facilitator'),
      await member(world, cohortId, 'facilitator'),
    ];
    fatou = await member(world, cohortId, 'participant', { familyName: 'Diallo' });
    yann = await member(world, cohortId, 'participant', { familyName: 'Le Bihan' });
    coordinator = await member(world, cohortId, 'coordinator');
    await workshopOf(solene, fatou, 'A');
    await workshopOf(david, yann, 'B');
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  const at = (path: string) => `/api/cohorts/${cohortId}/${path}`;
  async function workshopOf(facilitator: Somebody, participant: Somebody, key: string): Promise<void> {
    const groupId = await aGroup(world, { facilitator, members: [participant], key });
    const workshop = { groupId, stepKey: 'A1', date: '2027-03-18', time: '10:00', minutes: 120 };
    const link = 'https://visio.example/a';
    await facilitator
      .post(at('workshops'))
      .send({ ...workshop, link })
      .expect(201);
  }
  const rows = async (who: Somebody, query = ''): Promise<Row[]> =>
    (await who.get(at(`messages${query}`)).expect(200)).body.rows;
  const rowOf = async (person: Somebody): Promise<Row> =>
    (await rows(coordinator, `?accountId=${person.accountId}`))[0]!;
  const caughtBy = ({ email }: Somebody) => sink.caught.filter(({ to }) => to === email);

  it('shows the coordinator the whole cohort, and a facilitator their own groups', async () => {
    await world.work();
    expect((await rows(coordinator)).map(({ familyName }) => familyName).sort()).toEqual([
      ...['Diallo', 'Le Bihan', 'Martin', 'Martin'],
    ]);
    const mine = await rows(solene);
    expect(mine.map(({ familyName }) => familyName).sort()).toEqual(['Diallo', 'Martin']);
    expect(mine[0]).toMatchObject({
      kind: 'invitation',
      state: 'sent',
      meetingTitle: 'Atelier 1',
      why: null,
    });
  });

  it('is filtered by state, kind and person, and goes page by page without a gap', async () => {
    sink.answers.set(fatou.email, '550 5.1.1 No such mailbox');
    await world.work();
    expect((await rows(coordinator, '?state=refused')).map(({ familyName }) => familyName)).toEqual([
      'Diallo',
    ]);
    expect(await rows(coordinator, '?kind=cancelled')).toEqual([]);
    expect(await rows(coordinator, `?accountId=${yann.accountId}`)).toHaveLength(1);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await coordinator.get(at(`messages?limit=1${next && `&after=${next}`}`)).expect(200);
      seen.push(...body.rows.map(({ id }: Row) => id));
      next = body.next as string | null;
    }
    expect(seen).toEqual((await rows(coordinator)).map(({ id }) => id));
    const { body } = await coordinator.get(at('messages?state=refused')).expect(200);
    expect(body).toMatchObject({ counts: { sent: 3, refused: 1, queued: 0 }, isServerSet: true });
    expect(body.people).toHaveLength(4);
  });

  it('sends again what was refused, once the address is right; and nothing else', async () => {
    sink.answers.set(fatou.email, '550 5.1.1 No such mailbox');
    await world.work();
    const refused = await rowOf(fatou);
    expect(refused).toMatchObject({ state: 'refused', answer: '550 5.1.1 No such mailbox', canResend: true });
    sink.answers.clear();
    await solene.post(at(`messages/${refused.id}/sending`)).expect(204);
    await world.work();
    expect(await rowOf(fatou)).toMatchObject({ state: 'sent', answer: expect.stringContaining('250') });
    expect(caughtBy(fatou)).toHaveLength(1);
    const again = await solene.post(at(`messages/${refused.id}/sending`)).expect(409);
    expect(again.body.code).toBe('notifications.cannot-be-resent');
  });

  it('of an archived cohort is read, not sent again', async () => {
    sink.answers.set(fatou.email, '550 5.1.1 No such mailbox');
    await world.work();
    const { id } = await rowOf(fatou);
    await world.app.get(ArchiveCohort).run(cohortId);
    expect((await coordinator.post(at(`messages/${id}/sending`)).expect(409)).body.code).toBe(
      'cohorts.archived',
    );
    sink.answers.clear();
  });

  it('keeps that a message came back, as the coordinator says', async () => {
    const queued = await coordinator.get(at('messages')).expect(200);
    expect(queued.body.rows).toEqual([]);
    await world.work();
    const { id } = await rowOf(fatou);
    await coordinator.put(at(`messages/${id}/bounce`)).expect(204);
    expect(await rowOf(fatou)).toMatchObject({ state: 'bounced', canResend: true });
    expect((await coordinator.put(at(`messages/${id}/bounce`)).expect(409)).body.code).toBe(
      'notifications.not-sent',
    );
  });

  it('keeps that a message came back, as the server that gave it up says in its notice', async () => {
    await world.work();
    const take = (raw: string) => world.app.get(TakeReturned).run(new TextEncoder().encode(raw));
    const [sent] = caughtBy(fatou) as [Caught];
    expect(await take(sent.raw)).toBe('not-a-return');
    expect(await take(nonDeliveryOf(sent, 'delayed'))).toBe('not-a-return');
    expect(await rowOf(fatou)).toMatchObject({ state: 'sent' });
    expect(await take(nonDeliveryOf(sent, 'failed'))).toBe('noted');
    expect(await take(nonDeliveryOf(sent, 'failed'))).toBe('not-ours');
    expect(await rowOf(fatou)).toMatchObject({
      ...{ state: 'bounced', canResend: true, answer: '5.1.1, smtp; 550 5.1.1 … No such mailbox' },
    });
    expect(await rowOf(yann)).toMatchObject({ state: 'sent' });
  });

  it('shows what left, without the link that lets its recipient refuse', async () => {
    await world.work();
    const { id } = await rowOf(fatou);
    const { body } = await coordinator.get(at(`messages/${id}`)).expect(200);
    expect(body.subject).toContain('Atelier 1');
    expect(body.text).toContain('[lien personnel]');
    expect(body.text).not.toMatch(/\/desinscription\/|\/reponse\//);
    expect(readable(caughtBy(fatou)[0]!)).toContain('/desinscription/');
    await coordinator.get(at(`messages/${id}/page`)).expect(404);
  });

  it('lets the coordinator choose how long before meetings the cohort reminds', async () => {
    await world.work();
    await coordinator
      .put(at('reminders'))
      .send({ distances: ['1d'] })
      .expect(204);
    await coordinator
      .put(at('reminders'))
      .send({ distances: ['2d'] })
      .expect(400);
    for (const instant of ['2027-03-11T09:00:00Z', '2027-03-17T09:00:00Z', '2027-03-18T08:00:00Z']) {
      world.clock.travelTo(instant);
      await world.app.get(Rounds).everyMinute();
    }
    world.clock.travelTo(noon);
    expect((await rows(coordinator, `?accountId=${fatou.accountId}`)).map(({ kind }) => kind)).toEqual([
      ...['reminder-1d', 'invitation'],
    ]);
  });

  describe('and what people want', () => {
    const unsubscribeIn = (person: Somebody) =>
      /<http:\/\/cheminer\.example(\/api\/unsubscriptions\/[\w-]+)>/.exec(
        caughtBy(person).at(-1)!.headers['list-unsubscribe']!,
      )![1]!;

    it('a reader of mail refuses in one click, without signing in, and the page takes it back', async () => {
      await world.work();
      const address = unsubscribeIn(fatou);
      expect(caughtBy(fatou)[0]!.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
      const asked = await world.anonymous.get(address).expect(200);
      expect(asked.body).toEqual({ kind: 'invitation', isRefused: false });
      const oneClick = world.anonymous.post(address).type('form').send('List-Unsubscribe=One-Click');
      expect((await oneClick.expect(200)).body).toEqual({ kind: 'invitation', isRefused: true });
      expect((await fatou.get('/api/me/mail-preferences').expect(200)).body.invitations).toBe(false);
      expect((await world.anonymous.delete(address).expect(200)).body.isRefused).toBe(false);
      expect((await fatou.get('/api/me/mail-preferences')).body.invitations).toBe(true);
    });

    it('a link that nobody was given opens nothing, and a form opens no other route', async () => {
      const { body } = await world.anonymous.post('/api/unsubscriptions/forged').expect(404);
      expect(body.code).toBe('notifications.link-unknown');
      await world.anonymous.post('/api/sign-in').type('form').send('email=a').expect(415);
    });

    it('what somebody refused is skipped, and says so; a cancellation is told all the same', async () => {
      const nothing = { invitations: false, edits: false, digest: true, study: false, reminders: [] };
      await fatou.put('/api/me/mail-preferences').send(nothing).expect(204);
      await world.work();
      expect(await rowOf(fatou)).toMatchObject({ kind: 'invitation', state: 'skipped', why: 'opted-out' });
      world.clock.travelTo('2027-03-01T11:05:00Z');
      const [{ workshopId }] = (await solene.get(at('workshops')).expect(200)).body;
      await solene
        .put(at(`workshops/${workshopId}/cancellation`))
        .send({ reason: 'Grève' })
        .expect(204);
      await world.work();
      expect(caughtBy(fatou).map(({ headers }) => headers['list-unsubscribe'])).toEqual([undefined]);
      expect(await rowOf(fatou)).toMatchObject({ kind: 'cancelled', state: 'sent' });
    });
  });
});

describe('without a server', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  it('messages wait, and those who answer for them see how they would look', async () => {
    const cohortId = await aCohort(world);
    const facilitator = await member(world, cohortId, 'facilitator');
    const fatou = await member(world, cohortId, 'participant', { givenName: 'Fatou' });
    const administrator = await someone(world, { grants: ['administrator'] });
    const groupId = await aGroup(world, { facilitator, members: [fatou] });
    const workshop = {
      groupId,
      stepKey: 'A1',
      date: '2027-03-18',
      time: '10:00',
      minutes: 120,
      place: 'Mairie',
    };
    await facilitator.post(`/api/cohorts/${cohortId}/workshops`).send(workshop).expect(201);
    await world.work();
    await world.app.get(Rounds).everyMinute();
    const address = `/api/cohorts/${cohortId}/messages`;
    const { body } = await administrator.get(`${address}?accountId=${fatou.accountId}`).expect(200);
    expect(body).toMatchObject({ isServerSet: false, rows: [{ state: 'queued', kind: 'invitation' }] });
    const message = `${address}/${body.rows[0].id}`;
    const { body: content } = await administrator.get(message).expect(200);
    expect(content).toMatchObject({ hasPage: true, text: expect.stringContaining('Bonjour Fatou,') });
    const page = await administrator.get(`${message}/page`).expect(200);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'.*sandbox$/);
    expect(page.text).toContain('<h1');
  });
});
