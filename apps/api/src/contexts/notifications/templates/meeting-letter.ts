import { formatting, type MailWords } from '@cheminer/i18n';
import type { AfterKind, MessageKind, NoticeKind } from '@cheminer/vocabulary';
import { type Meeting, pathOfMeeting } from '../../cohorts/index.ts';
import { distanceOf } from '../domain/why-not.ts';
import { footerOf } from './footer.ts';
import type { Fact, Letter, Link } from './letter.ts';
import { peopleFacts, placeFacts, rangeOf, type Reader, whenFacts } from './meeting-facts.ts';

export type MeetingNews = Readonly<{
  kind: Exclude<MessageKind, 'digest' | AfterKind | NoticeKind>;
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
      heading: headingOf(reader, news.kind, meeting),
    },
    hello: words.hello(givenName),
    paragraphs: [leadOf(reader, news.kind, meeting), ...reasonOf(reader, news.kind, meeting)],
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

function subjectOf({ words, language, zone }: Reader, kind: MeetingNews['kind'], meeting: Meeting): string {
  const { title, startsAt } = meeting;
  const { longDay, time } = formatting(language, zone);
  const [day, hour] = [longDay(startsAt.toISOString()), time(startsAt.toISOString())];
  const distance = distanceOf(kind);
  if (distance === '1h') return words.subject.soon(title, hour);
  if (distance !== null) return words.subject.reminder(title, day, hour);
  return words.subject[saidAs(kind, meeting)](title, day, hour);
}

/** Whoever asked for a place is told that it is theirs. */
const saidAs = (kind: MeetingNews['kind'], { places }: Meeting): keyof MailWords['heading'] =>
  kind === 'invitation' && places !== null ? 'placed' : (kind as keyof MailWords['heading']);

function headingOf({ words }: Reader, kind: MeetingNews['kind'], meeting: Meeting): string {
  const distance = distanceOf(kind);
  return distance === null ? words.heading[saidAs(kind, meeting)] : words.remindedHeading[distance];
}

const leadOf = ({ words }: Reader, kind: MeetingNews['kind'], meeting: Meeting): string =>
  distanceOf(kind) === null ? words.lead[saidAs(kind, meeting)] : words.lead.reminder;

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

export const linkTo = ({ words, address }: Reader, meeting: Meeting): Link => ({
  ...{ label: words.open, href: address + pathOfMeeting(meeting) },
});
