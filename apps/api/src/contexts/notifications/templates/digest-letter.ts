import { formatting } from '@cheminer/i18n';
import type { Meeting } from '../../cohorts/index.ts';
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

type Gathered = Readonly<{
  meetings: readonly Meeting[];
  notices: readonly Notice[];
  study: StudyWeek | null;
}>;

/** All that was not urgent, of one cohort, as it stands; at least one meeting, one notice, or the week. */
export function digestLetter(reader: Reader, { meetings, notices, study }: Gathered): Letter {
  const { words, language, givenName } = reader;
  const cohort = study ?? meetings[0] ?? notices[0]!;
  const hasNews = meetings.length + notices.length > 0;
  return {
    ...{ language, subject: words.subject.digest(cohort.cohortTitle), hello: words.hello(givenName) },
    heading: hasNews ? words.digestHeading : words.week.heading,
    paragraphs: [hasNews ? words.lead.digest : words.week.lead],
    sections: [
      ...meetings.map((meeting) => meetingSection(reader, meeting)),
      ...notices.map((notice) => noticeSection(reader, notice)),
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
function noticeSection(reader: Reader, notice: Notice): Section {
  const { heading, paragraphs, sections } = noticeLetter(reader, notice);
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
