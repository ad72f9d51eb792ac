import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** A message as the server took it. */
export type Caught = Readonly<{
  to: string;
  messageId: string;
  /** By name in lower case, unfolded; encoded words stay as they are. */
  headers: Readonly<Record<string, string>>;
  raw: string;
}>;

/** What the server answers to a recipient, for example `550 5.1.1 No such mailbox`. */
type Answers = Map<string, string>;

/** A real SMTP server on loopback that keeps what it takes, and can be put out of order. */
export class MailSink {
  readonly caught: Caught[] = [];
  /** By recipient; whoever is not in it is taken. */
  readonly answers: Answers = new Map();
  /** Runs once a recipient is named and before the server answers. */
  onAddressed: () => Promise<void> = () => Promise.resolve();
  /** Runs once a message is whole and before it is taken. */
  onWhole: () => Promise<void> = () => Promise.resolve();
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** On the same port as before when it was stopped. */
  async start(): Promise<this> {
    const server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, closeTimeout: 50 },
      onRcptTo: ({ address }, _, answer) =>
        void this.onAddressed().then(() => answer(this.refusalOf(address)), answer),
      onData: (stream, session, answer) => void this.take(stream, session).then(() => answer(), answer),
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server!.close(() => resolve()));
  }

  private refusalOf(address: string): Error | null {
    const answer = this.answers.get(address);
    if (!answer) return null;
    const [code = '', ...words] = answer.split(' ');
    return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
  }

  private async take(stream: AsyncIterable<Buffer>, { envelope }: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    await this.onWhole();
    const raw = Buffer.concat(chunks).toString('utf8');
    const headers = headersOf(raw);
    const messageId = headers['message-id'] ?? '';
    this.caught.push({ raw, headers, messageId, to: envelope.rcptTo.map(({ address }) => address).join() });
  }
}

function headersOf(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const lines = head.split('\r\n').map((line) => [line.split(':')[0]!.toLowerCase(), line]);
  return Object.fromEntries(lines.map(([name, line]) => [name, line!.slice(line!.indexOf(':') + 1).trim()]));
}

/** The words of a message, whatever its parts are encoded in. */
export const readable = ({ raw }: Caught): string =>
  Buffer.from(
    raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** The calendar file that a message carries, its lines unfolded. */
export function entryIn({ raw }: Caught): string {
  const [, file] = /Content-Disposition: attachment.*?\r\n\r\n([\w+/=\r\n]+)/s.exec(raw)!;
  return Buffer.from(file!, 'base64').toString('utf8').replace(/\r\n /g, '');
}
