import type { polls as french } from '../fr/polls.ts';
import { counting } from '../language.ts';

const count = counting('en');
const several = new Intl.ListFormat('en');

export const polls: typeof french = {
  ask: 'Propose dates',
  askAnother: 'Ask the group about another date',
  newTitle: (title) => `Propose dates for “${title}”`,
  newHint:
    'The group answers for each slot, from its page or from its message, without a password. Then you choose.',
  slots: 'Slots',
  slot: (number) => `Slot ${number}`,
  add: 'Add a slot',
  remove: 'Remove',
  removed: (number) => `Slot ${number} removed`,
  ideas: 'Hours that would suit',
  ideasHint: 'From the availability people told, their other meetings, and the hour it is for each.',
  noIdea: 'No hour of the next three weeks suits whoever runs the group.',
  take: (when) => `Add ${when}`,
  answerBy: 'Answer preferably before',
  answerByHint: 'Optional. An answer that comes later counts too.',
  send: 'Ask the group',
  refused: 'The poll was not sent',
  seeOpen: 'See the poll that is open',
  missingSlots: 'Propose 2 to 12 slots.',

  title: (title) => `Which date for “${title}”?`,
  now: (when) => `Date so far: ${when}`,
  asked: (day) => `Answer wanted before ${day}`,
  mine: 'Your answers',
  mineHint: 'Each answer is saved at once. You may change your mind until a date is chosen.',
  question: (when) => `${when}: can you?`,
  answers: { yes: 'Yes', 'if-needed': 'If needed', no: 'No' },
  saved: 'Answer saved',
  answered: (title) => `The dates that suit you for “${title}” are saved.`,
  again: 'See my answers again',
  waiting: (title) => `You are asked which dates suit you for “${title}”.`,
  reply: 'Answer',
  open: (title, answered, people) =>
    `Poll open for “${title}”: ${count(answered, 'answer', 'answers')} of ${people}.`,
  see: 'See the answers',

  results: 'Proposed slots',
  best: 'Best slot',
  reasons: {
    'only-one': 'it is the only one possible',
    'fewest-missing': 'fewest people would be missing',
    'most-yes': 'it has the most “yes”',
    'least-hard': 'it falls at the best time for each',
    earliest: 'all else equal, it comes first',
  },
  none: 'No slot is possible: whoever runs the group is held at each of them.',
  counts: ({ yes, ifNeeded, no, silent }) =>
    [
      yes > 0 && `${yes} yes`,
      ifNeeded > 0 && `${ifNeeded} if needed`,
      no > 0 && `${no} no`,
      silent > 0 && count(silent, 'without answer', 'without answer'),
    ]
      .filter(Boolean)
      .join(', '),
  busy: (names) => `Another meeting already at that time: ${several.format(names)}.`,
  unavailable: (names) => `Outside the availability told by ${several.format(names)}.`,
  hardships: {
    night: (names) => `It is night for ${several.format(names)}.`,
    early: (names) => `It is before 8 for ${several.format(names)}.`,
    lunch: (names) => `It is lunchtime for ${several.format(names)}.`,
    evening: (names) => `It is evening for ${several.format(names)}.`,
  },
  runner: 'whoever runs it',
  choose: 'Choose this slot',
  chooseTitle: (when) => `Choose ${when}`,
  chooseFirst: 'The workshop takes this date, the poll ends and the group is told.',
  chooseMove: 'The workshop changes its date, the poll ends and the group is told.',
  table: 'Everybody’s answers',
  person: 'Person',
  noAnswer: 'not yet',
  withdraw: 'Withdraw the poll',
  withdrawThen: 'Nobody will have to answer any more; no date changes.',

  link: {
    title: (givenName) => `Hello ${givenName}`,
    workshop: (title, group) => `${title}, group ${group}`,
    unknown: 'This address opens nothing any more',
    unknownHint: 'The meeting is past, or the question is closed. Sign in to see your workshops.',
    signIn: 'Sign in',
    private: 'This page is yours: do not forward its address.',
  },
};
