import { Readable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import { Env } from './env.ts';

/** One person, one message. */
export type Mail = Readonly<{
  /** Without angle brackets; the same at each try, so that a reader keeps one copy of what comes twice. */
  messageId: string;
  /** When it is written. */
  date: Date;
  to: Readonly<{ name: string; address: string }>;
  subject: string;
  text: string;
  html: string;
  headers?: Readonly<Record<string, string>>;
  /** What a calendar takes by itself: the last alternative of the message, and a file. */
  invitation?: Readonly<{ method: 'request' | 'cancel'; content: string }>;
}>;

/**
 * What became of it. `refused`: the server will never take it for this recipient. `later`: it did not take it now;
 * `down` says that it would take none. `answer` is what the server said, or what broke.
 */
export type Delivery = Readonly<
  | { outcome: 'sent'; answer: string }
  | { outcome: 'refused'; answer: string }
  | { outcome: 'later'; answer: string; down: boolean }
>;

type SmtpError = Error & { code?: string; command?: string; responseCode?: number; response?: string };

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

/** Hands messages to the SMTP server of `SMTP_URL`; without one, `isSet` is false and nothing leaves. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;
  private readonly sender: Env['sender'];

  constructor(env: Env) {
    this.sender = env.sender;
    this.transport = env.SMTP_URL ? transportTo(env.SMTP_URL) : null;
  }

  get isSet(): boolean {
    return this.transport !== null;
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  /**
   * A server takes a message when it reads the final dot, and drops it when the line breaks before. `beforeLastDot`
   * runs in between: when it throws, the message did not leave; once it has run, it may have.
   */
  async send(mail: Mail, beforeLastDot: () => Promise<void>): Promise<Delivery> {
    if (!this.transport) return { outcome: 'later', answer: 'SMTP_URL', down: true };
    const { messageId, headers, invitation, ...written } = mail;
    const icalEvent = invitation && { ...invitation, filename: 'invite.ics' };
    const whole = {
      ...written,
      ...(icalEvent && { icalEvent }),
      from: { name: this.sender.name, address: this.sender.email },
      messageId: `<${messageId}>`,
      headers: { ...headers },
    };
    const envelope = { from: this.sender.email, to: [mail.to.address] };
    try {
      const { response } = (await this.transport.sendMail({
        ...whole,
        envelope,
        beforeLastDot,
      } as HeldBack)) as {
        response: string;
      };
      return { outcome: 'sent', answer: response };
    } catch (error) {
      return deliveryOf(error as SmtpError);
    }
  }
}

type HeldBack = SendMailOptions & Readonly<{ beforeLastDot: () => Promise<void> }>;

/** No second try of its own: whether a message left is for the ledger to say. */
function transportTo(url: string): Transporter {
  const options = { url, pool: true, maxConnections: 4, maxRequeues: 0, ...patience };
  const transport = createTransport(options as Parameters<typeof createTransport>[0]);
  // What is read of a message is read once the server has asked for it: a stream that others fill would run ahead.
  transport.use('stream', ({ message, data }, done) => {
    const whole = message.createReadStream.bind(message);
    message.createReadStream = () => Readable.from(heldBack(whole(), (data as HeldBack).beforeLastDot));
    done();
  });
  return transport;
}

async function* heldBack(
  message: AsyncIterable<Buffer>,
  beforeLastDot: () => Promise<void>,
): AsyncGenerator<Buffer> {
  yield* message;
  await beforeLastDot();
}

/** Only an answer about this recipient or this message refuses it: a wrong password is the installation's own fault. */
function deliveryOf({ command, responseCode, response, message }: SmtpError): Delivery {
  const answer = response ?? message;
  const aboutIt = command === 'RCPT TO' || command === 'DATA';
  if (aboutIt && responseCode !== undefined && responseCode >= 500) return { outcome: 'refused', answer };
  return { outcome: 'later', answer, down: !aboutIt };
}
