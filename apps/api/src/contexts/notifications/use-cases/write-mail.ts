import { type MailWords, mailWordsIn } from '@cheminer/i18n';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Env } from '../../../kit/env.ts';
import type { Mail } from '../../../kit/mailer.ts';
import { PersonalLinks } from '../../identity/index.ts';
import { isAfter, refusedAs } from '../domain/preferences.ts';
import { letterOf, type Told } from '../templates/any-letter.ts';
import { digestLetter } from '../templates/digest-letter.ts';
import { invitationOf } from '../templates/invitation.ts';
import type { Letter } from '../templates/letter.ts';
import type { Reader } from '../templates/meeting-facts.ts';
import { noticeLetter } from '../templates/notice-letter.ts';
import { asPage } from '../templates/page.ts';
import { asPlainText } from '../templates/plain-text.ts';
import type { ToWrite } from './reread.ts';

/** A mail, and its text as others may read it: without what belongs to its recipient alone. */
export type WrittenMail = Readonly<{ mail: Mail; body: string }>;
export type Preview = Readonly<{ subject: string; text: string; page: string }>;

/** What opens something for the recipient alone, without signing in. */
type OwnLinks = Pick<Reader, 'unsubscribe' | 'answer'>;

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
    const tokens = await this.tokens(toWrite);
    const own = {
      unsubscribe: tokens.unsubscribe && `${this.env.site}/desinscription/${tokens.unsubscribe}`,
      answer: tokens.answer && `${this.env.site}/reponse/${tokens.answer}`,
    };
    const { letter, words, reader } = await this.letter(toWrite, own);
    const text = asPlainText(letter, words);
    const mail = {
      messageId: `${message.id}@${new URL(this.env.site).hostname}`,
      date: this.clock.now(),
      to: { name: `${recipient.givenName} ${recipient.familyName}`, address: recipient.email },
      ...{ subject: letter.subject, text, html: asPage(letter, words.brand) },
      headers: { ...automatic, ...(tokens.unsubscribe !== null && this.oneClick(tokens.unsubscribe)) },
    };
    const invitation = this.invitation(toWrite, reader);
    return { mail: { ...mail, ...(invitation && { invitation }) }, body: withoutLinks(text, own, words) };
  }

  /** The same as others may read it. */
  async preview(toWrite: ToWrite): Promise<Preview> {
    const unsubscribe = refusableOf(toWrite) === null ? null : '#unsubscribe';
    const own = { unsubscribe, answer: asks(toWrite) ? '#answer' : null };
    const { letter, words } = await this.letter(toWrite, own);
    const text = withoutLinks(asPlainText(letter, words), own, words);
    return { subject: letter.subject, text, page: asPage(letter, words.brand) };
  }

  private async letter(toWrite: ToWrite, own: OwnLinks) {
    const { language, givenName, zone } = toWrite.recipient;
    const words = await mailWordsIn(language);
    const reader: Reader = {
      ...{ words, language, givenName, zone, as: toWrite.as, address: this.env.site },
      ...own,
    };
    return { letter: letterFor(reader, toWrite), words, reader };
  }

  private invitation({ message, recipient, meetings, reply }: ToWrite, reader: Reader): Mail['invitation'] {
    if (!meetings[0]) return undefined;
    const attendee = { name: `${recipient.givenName} ${recipient.familyName}`, email: recipient.email };
    const correspondents = { organizer: this.env.sender, attendee, writtenAt: this.clock.now() };
    return invitationOf(reader, { ...message, reply }, meetings[0], correspondents);
  }

  private async tokens(toWrite: ToWrite): Promise<OwnLinks> {
    const { message } = toWrite;
    const refusable = refusableOf(toWrite);
    const opensUntil = new Date(this.clock.now().getTime() + linkDays * 86_400_000);
    const make = (...link: Parameters<PersonalLinks['make']>) => this.links.make(...link);
    return {
      unsubscribe: refusable && (await make(message.accountId, 'unsubscribe', refusable, opensUntil)),
      answer: asks(toWrite) ? await make(message.accountId, 'answer', ...askedIn(toWrite)) : null,
    };
  }

  /** RFC 8058: the reader's own button refuses the kind at once. */
  private oneClick(token: string): Record<string, string> {
    return {
      'List-Unsubscribe': `<${this.env.site}/api/unsubscriptions/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
  }
}

/** A place is asked for, a workshop is trusted to somebody: whether one is told of it is not refused. */
const refusableOf = ({ message, as }: ToWrite) => refusedAs(message.kind, as);

/** What an answer is about, and until when it may be given. */
function askedIn({ message, meetings, notices: [notice] }: ToWrite): [string, Date] {
  const starts = (notice?.hours ?? meetings).map(({ startsAt }) => startsAt.getTime());
  return [`${notice ? 'poll' : 'workshop'}:${message.occasionId}`, new Date(Math.max(...starts))];
}

function letterFor(reader: Reader, toWrite: ToWrite): Letter {
  const { message, meetings, notices } = toWrite;
  const { kind, toldStart } = message;
  if (kind === 'digest') return digestLetter(reader, toWrite);
  if (notices[0]) return noticeLetter(reader, notices[0]);
  return letterOf(reader, { kind: kind as Told['kind'], toldStart }, meetings[0]!);
}

/** RFC 3834: nobody's absence answers it. */
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Not of what is cancelled, nor of what they have answered about already and only learn the new room of. */
const asks = ({ message, mayAnswer }: ToWrite): boolean =>
  mayAnswer && message.kind !== 'cancelled' && message.kind !== 'edited' && !isAfter(message.kind);

const withoutLinks = (text: string, { unsubscribe, answer }: OwnLinks, { personalLink }: MailWords): string =>
  [unsubscribe, answer].reduce<string>(
    (whole, link) => (link === null ? whole : whole.replaceAll(link, personalLink)),
    text,
  );
