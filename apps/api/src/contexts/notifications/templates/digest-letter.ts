import { formatting } from '@cheminer/i18n';
import type { Meeting } from '../../cohorts/index.ts';
import { afterLetter } from './after-letter.ts';
import { footerOf } from './footer.ts';
import type { Letter, Section } from './letter.ts';
import { placeFacts, runnerFacts, type Reader, whenFacts } from './meeting-facts.ts';
import { linkTo } from './meeting-letter.ts';
import { type Notice, noticeLetter } from './notice-letter.ts';

/** What the course asks of somebody now, in minutes: module by module, and in all. */
export type StudyWeek = Readonly<{
  cohortId: string;
  cohortTitle: string;
  demonstration: boolean;
  minutes: number;
  units: readonly Readonly<{ title: string; minutes: number }>[];
}>;

/** What one message of the morning says. */
export type Gathered = Readonly<{
  meetings: readonly Meeting[];
  notices: readonly Notice[];
  /** Workshops to look back at. */
  lookBacks: readonly Meeting[];
  study: StudyWeek | null;
}>;

/** All that was not urgent, of one cohort, as it stands; at least one of them. */
export function digestLetter(reader: Reader, { meetings, notices, lookBacks, study }: Gathered): Letter {
  const { words, language, givenName } = reader;
  const news = [...meetings, ...notices, ...lookBacks];
  const cohort = study ?? news[0]!;
  return {
    ...{ language, subject: words.subject.digest(cohort.cohortTitle), hello: words.hello(givenName) },
    heading: news.length > 0 ? words.digestHeading : words.week.heading,
    paragraphs: [news.length > 0 ? words.lead.digest : words.week.lead],
    sections: [
      ...meetings.map((meeting) => meetingSection(reader, meeting)),
      ...notices.map((notice) => asSection(noticeLetter(reader, notice))),
      ...lookBacks.map((meeting) => asSection(afterLetter(reader, 'look-back', meeting))),
      ...weekSections(reader, study),
    ],
    footer: footerOf(reader, cohort),
  };
}

const meetingSection = (reader: Reader, meeting: Meeting): Section => ({
  title: meeting.title,
  facts: [...whenFacts(reader, meeting), ...placeFacts(reader, meeting), ...runnerFacts(reader, meeting)],
  links: [linkTo(reader, meeting)],
});

/** What its own letter would say, among others. */
function asSection({ heading, paragraphs, sections }: Letter): Section {
  return { ...sections[0]!, title: heading, lead: paragraphs.join(' ') };
}

function weekSections({ words, language, zone, address }: Reader, study: StudyWeek | null): Section[] {
  if (study === null) return [];
  const { minutes } = formatting(language, zone);
  return [
    {
      title: words.week.title(minutes(study.minutes)),
      facts: study.units.map((unit) => ({ label: unit.title, value: minutes(unit.minutes) })),
      links: [{ label: words.week.open, href: `${address}/promotions/${study.cohortId}/parcours` }],
    },
  ];
}
