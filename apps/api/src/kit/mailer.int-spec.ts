import { MailSink } from '../../../../tools/mail/mail-sink.ts';
import { readEnv } from './env.ts';
import { Mailer } from './mailer.ts';

const mail = {
  messageId: '0191a2b4-5c6d-7e8f-9a0b-1c2d3e4f5a6b@cheminer.example',
  date: new Date('2027-03-01T11:00:00Z'),
  to: { name: 'Hélène Sauvageot', address: 'helene@demo.example' },
  subject: 'Atelier déplacé',
  text: '.Une ligne qui commence par un point.',
  html: '<p>Bonjour</p>',
};
const unmarked = () => Promise.resolve();

describe('the mailer', () => {
  let sink: MailSink;
  let mailer: Mailer;
  beforeEach(async () => {
    sink = await new MailSink().start();
    const env = {
      DATABASE_URL: 'postgres://x',
      SMTP_URL: sink.url,
      MAIL_FROM: 'Cheminer <bonjour@demo.example>',
    };
    mailer = new Mailer(readEnv(env));
  });
  afterEach(async () => {
    mailer.onApplicationShutdown();
    await sink.stop();
  });

  it('hands over both parts, under the name it was given', async () => {
    expect(await mailer.send(mail, unmarked)).toMatchObject({ outcome: 'sent' });
    const [caught] = sink.caught;
    expect(caught).toMatchObject({ to: 'helene@demo.example', messageId: `<${mail.messageId}>` });
    expect(caught!.headers).toMatchObject({
      from: 'Cheminer <bonjour@demo.example>',
      date: 'Mon, 01 Mar 2027 11:00:00 +0000',
      'content-type': expect.stringContaining('multipart/alternative'),
    });
    expect(caught!.raw).toContain('.Une ligne qui commence par un point.');
  });

  it('says nothing of a message that the server has not asked for yet', async () => {
    let marked = false;
    const seen: boolean[] = [];
    sink.onAddressed = async () => void seen.push(marked);
    await mailer.send(mail, async () => void (marked = true));
    expect({ seen, marked }).toEqual({ seen: [false], marked: true });
  });

  it('lets the last word be said before the server can take the message', async () => {
    const order: string[] = [];
    sink.onWhole = async () => void order.push('whole');
    await mailer.send(mail, async () => void order.push('marked'));
    expect(order).toEqual(['marked', 'whole']);
  });

  it('leaves nothing with the server when the last word fails', async () => {
    const failing = () => Promise.reject(new Error('the database is away'));
    expect(await mailer.send(mail, failing)).toMatchObject({ outcome: 'later' });
    expect(await mailer.send({ ...mail, messageId: 'next@demo.example' }, unmarked)).toMatchObject({
      outcome: 'sent',
    });
    expect(sink.caught.map(({ messageId }) => messageId)).toEqual(['<next@demo.example>']);
  });

  it.each([
    ['550 5.1.1 No such mailbox', { outcome: 'refused', answer: '550 5.1.1 No such mailbox' }],
    ['450 4.2.0 Try again later', { outcome: 'later', answer: '450 4.2.0 Try again later', down: false }],
  ])('tells what will never be taken from what is not taken now (%s)', async (answer, expected) => {
    sink.answers.set(mail.to.address, answer);
    expect(await mailer.send(mail, unmarked)).toEqual(expected);
    expect(
      await mailer.send({ ...mail, to: { name: '', address: 'other@demo.example' } }, unmarked),
    ).toMatchObject({ outcome: 'sent' });
  });

  it('says that the server is down, and sends again once it is back', async () => {
    await sink.stop();
    expect(await mailer.send(mail, unmarked)).toMatchObject({ outcome: 'later', down: true });
    await sink.start();
    expect(await mailer.send(mail, unmarked)).toMatchObject({ outcome: 'sent' });
  });
});

describe('the sender', () => {
  const DATABASE_URL = 'postgres://x';

  it('is needed with a server', () => {
    expect(() => readEnv({ DATABASE_URL, SMTP_URL: 'smtp://localhost' })).toThrow(
      'Wrong environment: MAIL_FROM',
    );
  });

  it.each(['no address', 'Cheminer <x>', 'a@b.example\r\nBcc: c@d.example'])(
    'is one address (%j)',
    (MAIL_FROM) => {
      expect(() => readEnv({ DATABASE_URL, MAIL_FROM })).toThrow('Wrong environment: MAIL_FROM');
    },
  );

  it('may stay unsaid where nothing leaves', () => {
    expect(new Mailer(readEnv({ DATABASE_URL })).isSet).toBe(false);
  });
});
