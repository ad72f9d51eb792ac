import type { Meeting } from '../../cohorts/index.ts';
import { footerOf } from './footer.ts';
import type { Letter } from './letter.ts';
import { placeFacts, runnerFacts, type Reader, whenFacts } from './meeting-facts.ts';
import { linkTo } from './meeting-letter.ts';

/** All that was not urgent, of one cohort, as it stands; at least one meeting. */
export function digestLetter(reader: Reader, meetings: readonly Meeting[]): Letter {
  const { words, language, givenName } = reader;
  const [first] = meetings as readonly [Meeting, ...Meeting[]];
  return {
    ...{ language, subject: words.subject.digest(first.cohortTitle), heading: words.digestHeading },
    hello: words.hello(givenName),
    paragraphs: [words.lead.digest],
    sections: meetings.map((meeting) => ({
      title: meeting.title,
      facts: [...whenFacts(reader, meeting), ...placeFacts(reader, meeting), ...runnerFacts(reader, meeting)],
      links: [linkTo(reader, meeting)],
    })),
    footer: footerOf(reader, first),
  };
}
