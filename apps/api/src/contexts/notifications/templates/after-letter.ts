import type { AfterKind } from '@cheminer/vocabulary';
import type { Meeting } from '../../cohorts/index.ts';
import { footerOf } from './footer.ts';
import type { Letter } from './letter.ts';
import type { Reader } from './meeting-facts.ts';

const pages: Readonly<Record<AfterKind, string>> = {
  ...{ 'phase-opened': 'salle', 'action-due': 'compte-rendu', 'look-back': 'bilan' },
};

/** That there is something to look at, never what: what was decided at a workshop leaves its group by no mail. */
export function afterLetter(reader: Reader, kind: AfterKind, meeting: Meeting): Letter {
  const { words, language, givenName, address } = reader;
  const { subject, heading, lead, open } = words.after[kind];
  const href = `${address}/promotions/${meeting.cohortId}/ateliers/${meeting.id}/${pages[kind]}`;
  return {
    ...{ language, heading, subject: subject(meeting.title), hello: words.hello(givenName) },
    paragraphs: [lead],
    sections: [{ title: meeting.title, facts: [], links: [{ label: open, href }] }],
    footer: footerOf(reader, meeting),
  };
}
