import { formatting, type Language, type MailWords } from '@cheminer/i18n';
import { offsetIn } from '../../../kit/calendar.ts';
import type { Meeting } from '../../cohorts/index.ts';
import type { InvitedAs } from '../domain/preferences.ts';
import type { Fact } from './letter.ts';

/** Who reads, and where. */
export type Reader = Readonly<{
  words: MailWords;
  language: Language;
  givenName: string;
  /** IANA name of the zone they read hours in. */
  zone: string;
  as: InvitedAs;
  /** What links begin with. */
  address: string;
  /** Where they refuse this kind of message, without signing in; null where it cannot be refused. */
  unsubscribe: string | null;
  /** Where they say whether they come, without signing in; null where nobody asks. */
  answer: string | null;
}>;

type When = Pick<Meeting, 'startsAt' | 'minutes' | 'zone'>;

/** At the reader's hours, with the organiser's beside where they differ. */
export function whenFacts({ words, language, zone }: Reader, meeting: When): Fact[] {
  const { place } = formatting(language, zone);
  const own = rangeOf(words, language, zone, meeting);
  if (offsetIn(zone, meeting.startsAt) === offsetIn(meeting.zone, meeting.startsAt))
    return [{ label: words.facts.when, value: own }];
  const theirs = rangeOf(words, language, meeting.zone, meeting);
  return [
    { label: words.facts.when, value: `${own} (${words.inZone(place(zone))})` },
    { label: '', value: words.sameMoment(theirs, place(meeting.zone)) },
  ];
}

/** « jeudi 4 mars, de 11:30 à 13:30 » */
export function rangeOf(
  words: MailWords,
  language: Language,
  zone: string,
  { startsAt, minutes }: When,
): string {
  const { longDay, time } = formatting(language, zone);
  const [from, to] = [startsAt, new Date(startsAt.getTime() + minutes * 60_000)].map((each) =>
    each.toISOString(),
  );
  return words.range(longDay(from!), time(from!), time(to!));
}

/** Where, and with whom; nothing of it for a meeting that will not be. */
export function placeFacts({ words: { facts } }: Reader, meeting: Meeting): Fact[] {
  const { place, access, link, phone, cancelledAt } = meeting;
  if (cancelledAt !== null) return [];
  return [
    ...fact(facts.where, place),
    ...fact(facts.access, access),
    ...fact(facts.link, link, link),
    ...fact(facts.phone, phone),
  ];
}

export const peopleFacts = (reader: Reader, meeting: Meeting): Fact[] => [
  ...runnerFacts(reader, meeting),
  ...groupFacts(reader, meeting),
];

export const runnerFacts = ({ words: { facts } }: Reader, meeting: Meeting): Fact[] =>
  fact(facts.facilitator, meeting.facilitatorName);

export const groupFacts = ({ words: { facts } }: Reader, meeting: Meeting): Fact[] => [
  ...fact(facts.group, meeting.groupKey),
  ...fact(facts.cohort, meeting.cohortTitle),
];

const fact = (label: string, value: string | null, href: string | null = null): Fact[] =>
  value === null || value === '' ? [] : [{ label, value, href: href ?? undefined }];
