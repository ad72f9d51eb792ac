import { formatting, type MailWords } from '@cheminer/i18n';
import type { AfterKind, MessageKind, NoticeKind } from '@cheminer/vocabulary';
import { type Meeting, pathOfMeeting } from '../../cohorts/index.ts';
import { distanceOf } from '../domain/why-not.ts';
import { footerOf } from './footer.ts';
import type { Fact, Letter, Link } from './letter.ts';
import { peopleFacts, placeFacts, rangeOf, type Reader, whenFacts } from './meeting-facts.ts';

export type MeetingNews = Readonly<{
  kind: Exclude<MessageKind, 'digest' | 'study-week' | AfterKind | NoticeKind>;
  /** The other hour at which the reader believes it to begin; null where they know no other. */
  toldStart: Date | null;
}>;

/** A message about one meeting. */
export function meetingLetter(reader: Reader, news: MeetingNews, meeting: Meeting): Letter {
  const { words, language, givenName } = reader;
  return {
    ...{
      language,
      subject: subjectOf(reader, news.kind, meeting),
      heading: headingOf(reader, news.kind),
    },
    hello: words.hello(givenName),
    paragraphs: [leadOf(reader, news.kind), ...reasonOf(reader, news.kind, meeting)],
    sections: [
      {
        title: meeting.title,
        facts: [
          ...hoursOf(reader, news, meeting),
          ...placeFacts(reader, meeting),
          ...peopleFacts(reader, meeting),
        ],
        links: news.kind === 'released' ? [] : linksTo(reader, meeting),
      },
    ],
    footer: footerOf(reader, meeting),
  };
}

function subjectOf(reader: Reader, kind: MeetingNews['kind'], { title, startsAt }: Meeting): string {
  const { words, language, zone } = reader;
  const { longDay, time } = formatting(language, zone);
  const [day, hour] = [longDay(startsAt.toISOString()), time(startsAt.toISOString())];
  const distance = distanceOf(kind);
  if (distance === '1h') return words.subject.soon(title, hour);
  if (distance !== null) return words.subject.reminder(title, day, hour);
  return words.subject[saidAs(reader, kind)](title, day, hour);
}

/** Whoever asked for a place is told that it is theirs; whoever stands in, what they are trusted with. */
const saidAs = ({ as }: Reader, kind: MeetingNews['kind']): keyof MailWords['heading'] =>
  kind === 'invitation' && as !== 'expected' ? as : (kind as keyof MailWords['heading']);

function headingOf(reader: Reader, kind: MeetingNews['kind']): string {
  const { words } = reader;
  const distance = distanceOf(kind);
  return distance === null ? words.heading[saidAs(reader, kind)] : words.remindedHeading[distance];
}

const leadOf = (reader: Reader, kind: MeetingNews['kind']): string =>
  reader.words.lead[distanceOf(kind) === null ? saidAs(reader, kind) : 'reminder'];

const explained: readonly MessageKind[] = ['moved', 'cancelled', 'reopened'];

const reasonOf = ({ words }: Reader, kind: MessageKind, { changeReason }: Meeting): string[] =>
  explained.includes(kind) && changeReason ? [words.reason(changeReason)] : [];

/** The hour that is no longer, struck through, before the one that is. */
function hoursOf(reader: Reader, { kind, toldStart }: MeetingNews, meeting: Meeting): Fact[] {
  const { words, language, zone } = reader;
  const gone = (startsAt: Date): Fact => ({
    label: words.facts.before,
    value: rangeOf(words, language, zone, { ...meeting, startsAt }),
    gone: true,
  });
  if (kind === 'cancelled') return [gone(meeting.startsAt)];
  if (kind === 'released') return [gone(toldStart ?? meeting.startsAt)];
  return [...(toldStart === null ? [] : [gone(toldStart)]), ...whenFacts(reader, meeting)];
}

/** One answers where one is asked; else one reads. */
function linksTo(reader: Reader, meeting: Meeting): Link[] {
  const { words, answer } = reader;
  return [...(answer === null ? [] : [{ label: words.answer, href: answer }]), linkTo(reader, meeting)];
}

/** Whoever stands in begins with what they need to know in order to run it. */
export const linkTo = ({ words, address, as }: Reader, meeting: Meeting): Link =>
  as === 'standing-in'
    ? { label: words.briefing, href: `${address}${pathOfMeeting(meeting)}/passation` }
    : { label: words.open, href: address + pathOfMeeting(meeting) };
