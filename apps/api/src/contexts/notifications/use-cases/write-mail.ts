import { mailWordsIn } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import type { Mail } from '../../../kit/mailer.ts';
import { PersonalLinks, type Recipient } from '../../identity/index.ts';
import { refusedAs } from '../domain/preferences.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { digestLetter } from '../templates/digest-letter.ts';
import type { Letter } from '../templates/letter.ts';
import type { Reader } from '../templates/meeting-facts.ts';
import { meetingLetter } from '../templates/meeting-letter.ts';
import { asPage } from '../templates/page.ts';
import { asPlainText } from '../templates/plain-text.ts';
import type { Reread } from './read-again.ts';

export type ToWrite = Extract<Reread, { skip: null }>;
/** A mail, and its text as others may read it: without what belongs to its recipient alone. */
export type WrittenMail = Readonly<{ mail: Mail; body: string }>;
export type Preview = Readonly<{ subject: string; text: string; page: string }>;

/** How long a link to refuse a kind of message opens. */
const linkDays = 400;

@Injectable()
export class WriteMail {
  constructor(
    private readonly env: Env,
    private readonly clock: Clock,
    private readonly links: PersonalLinks,
  ) {}

  /** In the recipient's language and hours, with their own links. */
  async run(toWrite: ToWrite): Promise<WrittenMail> {
    const { message, recipient } = toWrite;
    const token = await this.unsubscribeToken(message);
    const unsubscribe = token === null ? null : `${this.env.address}/desinscription/${token}`;
    const { letter, words } = await this.letter(toWrite, unsubscribe);
    const text = asPlainText(letter, words);
    const mail = {
      messageId: `${message.id}@${new URL(this.env.address).hostname}`,
      date: this.clock.now(),
      to: { name: `${recipient.givenName} ${recipient.familyName}`, address: recipient.email },
      ...{ subject: letter.subject, text, html: asPage(letter, words.brand) },
      headers: { ...automatic, ...(token !== null && this.oneClick(token)) },
    };
    return { mail, body: unsubscribe === null ? text : text.replaceAll(unsubscribe, words.personalLink) };
  }

  /** The same as others may read it. */
  async preview(toWrite: ToWrite): Promise<Preview> {
    const refusable = refusedAs(toWrite.message.kind) !== null;
    const { letter, words } = await this.letter(toWrite, refusable ? '#' : null);
    const text = asPlainText(letter, words).replaceAll(
      words.labelled(words.footer.unsubscribe, '#'),
      words.personalLink,
    );
    return { subject: letter.subject, text, page: asPage(letter, words.brand) };
  }

  private async letter({ message, recipient, meetings }: ToWrite, unsubscribe: string | null) {
    const { language, givenName, zone } = recipient;
    const words = await mailWordsIn(language);
    const reader: Reader = { words, language, givenName, zone, address: this.env.address, unsubscribe };
    const { kind, toldStart } = message;
    const letter: Letter =
      kind === 'digest'
        ? digestLetter(reader, meetings)
        : meetingLetter(reader, { kind, toldStart }, meetings[0]!);
    return { letter, words };
  }

  private async unsubscribeToken({ kind, accountId }: MessageRecord): Promise<string | null> {
    const refusable = refusedAs(kind);
    if (refusable === null) return null;
    const expiresAt = new Date(this.clock.now().getTime() + linkDays * 86_400_000);
    return this.links.make(accountId, 'unsubscribe', refusable, expiresAt);
  }

  /** RFC 8058: the reader's own button refuses the kind at once. */
  private oneClick(token: string): Record<string, string> {
    return {
      'List-Unsubscribe': `<${this.env.address}/api/unsubscriptions/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }
}

/** RFC 3834: nobody's absence answers it. */
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
