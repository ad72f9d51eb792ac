import { formatting } from '@cheminer/i18n';
import type { NoticeKind } from '@cheminer/vocabulary';
import { footerOf } from './footer.ts';
import type { Fact, Letter, Link } from './letter.ts';
import { rangeOf, type Reader } from './meeting-facts.ts';

/** What is told besides the meetings themselves, as it stands. */
export type Notice = Readonly<{
  kind: NoticeKind;
  cohortTitle: string;
  demonstration: boolean;
  groupKey: string | null;
  /** Of the workshop; null where nothing is said of which. */
  title: string | null;
  /** Those that are asked about, or the one of the workshop. */
  hours: readonly Readonly<{ startsAt: Date; minutes: number; zone: string }>[];
  /** Day (yyyy-mm-dd) by which an answer helps. */
  answerBy: string | null;
  /** In the words of whoever decided it; null where nothing is said of why. */
  reason: string | null;
  /** Whom it is about, by name. */
  who: string | null;
  /** Where it is read in the product. */
  path: string;
  /** Where the turns to be client are decided anew, where that is needed. */
  turnsPath: string | null;
  /** Whether the reader is asked something. */
  asks: boolean;
}>;

export function noticeLetter(reader: Reader, notice: Notice): Letter {
  const { words, language, givenName } = reader;
  const said = words.notices[notice.kind];
  const named = {
    title: notice.title ?? '',
    group: notice.groupKey ?? '',
    who: notice.who ?? '',
    isClient: notice.turnsPath !== null,
  };
  return {
    ...{ language, subject: said.subject(named), heading: said.heading, hello: words.hello(givenName) },
    paragraphs: [said.lead(named), ...(notice.reason === null ? [] : [words.reason(notice.reason)])],
    sections: [
      {
        title: notice.title ?? words.facts.groupNamed(notice.groupKey ?? ''),
        facts: factsOf(reader, notice),
        links: linksTo(reader, notice),
      },
    ],
    footer: footerOf(reader, notice),
  };
}

function factsOf(reader: Reader, { hours, answerBy, groupKey, cohortTitle }: Notice): Fact[] {
  const { words, language, zone } = reader;
  const { day, place } = formatting(language, zone);
  const label = hours.length > 1 ? words.facts.hours : words.facts.when;
  return [
    ...hours.map((hour, index): Fact => ({
      label: index === 0 ? label : '',
      value: rangeOf(words, language, zone, hour),
    })),
    ...(hours.some((hour) => hour.zone !== zone) ? [{ label: '', value: words.inZone(place(zone)) }] : []),
    ...(answerBy === null ? [] : [{ label: words.facts.answerBy, value: day(answerBy) }]),
    ...(groupKey === null ? [] : [{ label: words.facts.group, value: groupKey }]),
    { label: words.facts.cohort, value: cohortTitle },
  ];
}

/** One answers where one is asked; else one reads. */
function linksTo({ words, address, answer }: Reader, { path, turnsPath }: Notice): Link[] {
  const read = { label: words.see, href: address + path };
  const turns = turnsPath === null ? [] : [{ label: words.seeTurns, href: address + turnsPath }];
  return [...(answer === null ? [] : [{ label: words.answerPoll, href: answer }]), ...turns, read];
}
