import { MailSink } from '../../../../../tools/mail/mail-sink.ts';
import { aCohort, aGroup, member, openCohort, type Somebody } from '../../../test/people.ts';
import { noon, startWorld, type World } from '../../../test/world.ts';
import { Rounds } from './use-cases/rounds.ts';
import { SendDueMessages } from './use-cases/send-due-messages.ts';
import { QueueNews } from './use-cases/queue-news.ts';

describe('the sending of messages', () => {
  let sink: MailSink;
  let world: World;
  let people: Somebody[];
  let meetingId: string;

  beforeAll(async () => {
    sink = await new MailSink().start();
    world = await startWorld({ SMTP_URL: sink.url, MAIL_FROM: 'Cheminer <bonjour@demo.example>' });
    await aCohort(world);
  });
  beforeEach(async () => {
    world.clock.travelTo(noon);
    sink.caught.length = 0;
    sink.answers.clear();
    sink.onWhole = () => Promise.resolve();
    const cohortId = await openCohort(world);
    const facilitator = await member(world, cohortId, 'facilitator');
    people = [];
    for (let each = 0; each < 7; each += 1) people.push(await member(world, cohortId));
    const groupId = await aGroup(world, { facilitator, members: people });
    const workshop = {
      groupId,
      stepKey: 'A1',
      date: '2027-03-18',
      time: '10:00',
      minutes: 120,
      place: 'Mairie',
    };
    const { body } = await facilitator.post(`/api/cohorts/${cohortId}/workshops`).send(workshop).expect(201);
    meetingId = body.workshopId;
    await world.app.get(QueueNews).run(meetingId);
  });
  afterAll(async () => {
    await world.close();
    await sink.stop();
  });

  const send = () => world.app.get(SendDueMessages).run();
  const later = (minutes: number) =>
    world.clock.travelTo(new Date(world.clock.now().getTime() + minutes * 60_000));
  const states = async () => {
    const rows = await world.db.query<{ state: string; count: number }[]>(
      `SELECT state, count(*)::int AS count FROM notifications_message WHERE occasion_id = $1
        GROUP BY state ORDER BY state`,
      [meetingId],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  };
  const of = async ({ accountId }: Somebody) => {
    const [row] = await world.db.query<
      { state: string; why: string | null; answer: string | null; attempts: number }[]
    >('SELECT state, why, answer, attempts FROM notifications_message WHERE account_id = $1', [accountId]);
    return row!;
  };

  it('is once, however many workers send at the same time', async () => {
    await Promise.all([send(), send(), send()]);
    expect(new Set(sink.caught.map(({ to }) => to)).size).toBe(8);
    expect(sink.caught).toHaveLength(8);
    expect(await states()).toEqual({ sent: 8 });
  });

  it('loses nothing while the server is down for hours, and tries it gently', async () => {
    await sink.stop();
    for (let minute = 0; minute < 180; minute += 1) {
      await world.app.get(Rounds).everyMinute();
      later(1);
    }
    expect(await states()).toEqual({ queued: 8 });
    expect((await of(people[0]!)).attempts).toBeLessThan(180);
    await sink.start();
    later(30);
    await send();
    expect(sink.caught).toHaveLength(8);
    expect(await states()).toEqual({ sent: 8 });
  }, 60_000);

  it('keeps what the server says of a recipient it will never take, without the address', async () => {
    const [gone] = people as [Somebody];
    sink.answers.set(gone.email, `550 5.1.1 <${gone.email}> No such mailbox`);
    await send();
    await send();
    expect(await of(gone)).toMatchObject({ state: 'refused', answer: '550 5.1.1 … No such mailbox' });
    expect(await states()).toEqual({ refused: 1, sent: 7 });
  });

  it('tries again a recipient that is not taken now, while the others get theirs', async () => {
    const [greylisted] = people as [Somebody];
    sink.answers.set(greylisted.email, '451 4.7.1 Come back later');
    await send();
    await send();
    expect(await of(greylisted)).toMatchObject({ state: 'queued', attempts: 1 });
    expect(sink.caught).toHaveLength(7);
    sink.answers.clear();
    later(1);
    await send();
    expect(await of(greylisted)).toMatchObject({ state: 'sent' });
    expect(sink.caught).toHaveLength(8);
  });

  it('goes again under the same name when the server breaks off after the last dot', async () => {
    let broken = false;
    sink.onWhole = async () => {
      if (broken) return;
      broken = true;
      throw Object.assign(new Error('Out of disk'), { responseCode: 452 });
    };
    await send();
    later(1);
    await send();
    expect(new Set(sink.caught.map(({ messageId }) => messageId)).size).toBe(8);
    expect(await states()).toEqual({ sent: 8 });
  });

  it('takes over from a worker that died: sends what was not handed over, and says what may have left', async () => {
    await world.db.query(
      `UPDATE notifications_message SET claim = '00000000-0000-7000-8000-000000000001', claimed_until = $1
        WHERE occasion_id = $2`,
      [new Date('2027-03-01T12:00:00Z'), meetingId],
    );
    const [handed] = people as [Somebody];
    await world.db.query('UPDATE notifications_message SET handed_at = $2 WHERE account_id = $1', [
      ...[handed.accountId, world.clock.now()],
    ]);
    await send();
    expect(sink.caught).toHaveLength(7);
    expect(await of(handed)).toMatchObject({ state: 'sent', why: 'answer-lost' });
    expect(await states()).toEqual({ sent: 8 });
  });
});
