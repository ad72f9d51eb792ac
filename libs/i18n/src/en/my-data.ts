import type { ErasedKind } from '@cheminer/vocabulary';
import type { myData as fr } from '../fr/my-data.ts';
import { counting } from '../language.ts';

const count = counting('en');

const erased: Record<ErasedKind, (many: number) => string> = {
  texts: (many) => count(many, 'text or choice', 'texts or choices'),
  answers: (many) => count(many, 'answer to a quiz', 'answers to quizzes'),
  shares: (many) => count(many, 'page shown', 'pages shown'),
  files: (many) => count(many, 'file', 'files'),
  slots: (many) => count(many, 'study slot', 'study slots'),
  notes: (many) => count(many, 'workshop note', 'workshop notes'),
};

export const myData: typeof fr = {
  title: 'My data',
  back: 'My account',
  intro: 'They are yours, during the course and after you leave.',
  leftOn: (cohort, day) => `You left “${cohort}” on ${day}.`,
  stillHere: 'Your data stay within your reach here.',

  copy: {
    title: 'Take my data with me',
    text: 'A compressed folder with all that you wrote and did: journals, answers, subject, contributions, actions, attendance, files. A page to read, and a file for another program.',
    others: 'What other members of your groups said is not in it.',
    take: 'Download my data',
  },

  name: {
    title: 'My name, after I leave',
    text: 'After you leave, your group keeps the summaries of the workshops that you were at. You choose whether it reads your name there. As long as you take part, your name is shown.',
    choice: (cohort) => `In “${cohort}”`,
    kept: 'My name stays',
    replaced: 'Replace my name',
    standIn: (day) =>
      day === null
        ? 'People will read “Somebody of the group” with the date, in the language of the course.'
        : `People will read “Somebody of the group (left on ${day})”, in the language of the course.`,
    evidence:
      'Attendance sheets and what is handed to funders keep your real name: they are evidence. What was already printed, or written by others, does not change.',
    saved: 'Noted. You may change your mind.',
    refused: 'Your choice was not saved',
  },

  erase: {
    title: 'Erase what I wrote',
    text: 'For good, and at once. Download your data first if you want to keep them.',
    goesTitle: 'What is erased',
    goes: [
      'your journals, drafts, subject, positions and answers',
      'the pages that you showed, and your files',
      'your workshop notes, look-backs and study slots',
    ],
    staysTitle: 'What stays, and why',
    stays: [
      'your attendance, signatures and finished steps, with their dates: they prove the work that was done, and are kept as long as the organisation has set',
      'your acceptance of the charter',
      'what you said and decided in workshops: it belongs to the group; your name may be replaced there',
    ],
    ask: (cohort) => `Erase what I wrote in “${cohort}”`,
    sure: (cohort) => `Erase what you wrote in “${cohort}”`,
    sureText: 'Nobody will be able to bring it back, nor will you.',
    no: 'Erase nothing',
    yes: 'Erase for good',
    done: (many) => `Erased: ${many}.`,
    nothing: 'There was nothing to erase.',
    erasedOn: (moment) => `Erased on ${moment}.`,
    refused: 'Nothing was erased',
    counts: (counts): string =>
      (Object.keys(erased) as ErasedKind[])
        .filter((kind) => counts[kind] > 0)
        .map((kind) => erased[kind](counts[kind]))
        .join(', '),
  },
};
