import { counting } from '../language.ts';
import type { turns as fr } from '../fr/turns.ts';

const count = counting('en');
const several = new Intl.ListFormat('en');

export const turns: typeof fr = {
  standings: {
    held: 'Took place',
    missed: 'Not client yet',
    unused: 'Not used',
    fixed: 'Fixed',
    planned: 'Planned',
    proposed: 'Proposed',
    free: 'Free',
    'returns-only': 'Returns only',
  },
  title: 'Turns as client',
  note: (group) => `Group ${group}: each person is client once per cycle`,
  back: 'Workshops',
  when: (day, time) => `${day}, ${time}`,
  noDate: 'No date yet',
  slot: (slot) => `Subject ${slot}`,
  turnsOf: (workshop) => `Turns of “${workshop}”`,
  noSubject: 'No subject handed in yet',
  notPublished: 'not shared with the group yet',
  subject: (title) => `“${title}”`,
  me: 'You',
  nobody: 'Nobody',
  notComing: (name) => `${name} answered that they cannot come`,
  absent: (name, reason) => (reason ? `${name} is not there: ${reason}` : `${name} is not there`),

  proposal: {
    title: (turns) => `${count(turns, 'turn proposed', 'turns proposed')}, to be decided`,
    line: (name, workshop, slot) => `${name}: ${workshop}, subject ${slot}`,
    note: 'Turns that are decided stay; only people without a turn are placed.',
    accept: 'Decide these turns',
  },
  left: {
    title: (names) => `Without a turn for now: ${several.format(names)}`,
    note: 'No free turn suits. Three ways, to choose with the group:',
    ways: [
      'some more time, 45 minutes, for one subject;',
      'the last workshop made longer, with one more subject in its protocol;',
      'in writing: the subject goes round, each person answers in writing.',
    ],
  },
  everybody: 'Each person has a turn.',

  change: 'Change',
  changeOf: (workshop, slot) => `Change the turn: ${workshop}, subject ${slot}`,
  who: 'Who is client?',
  whoHint: 'When two people exchange their turns, both change.',
  returnsOnly: 'Nobody: returns of earlier clients',
  save: 'Save the turn',
  cancel: 'Change nothing',
  saved: 'Turn saved.',
  accepted: 'Turns decided.',

  away: 'Is not there',
  awayOf: (name) => `${name} is not there`,
  awayNote: 'Their turn will be looked for later in the cycle. The group is told nothing of the reason.',
  reason: 'Reason',
  optional: 'optional',
  awaySave: 'Go on without this person',
  awaySaved: 'Noted. Choose how to go on.',

  offers: {
    title: 'Three ways to go on',
    swap: (name) => `${name} goes first`,
    volunteer: 'Call somebody of the group',
    volunteerOf: (name, subject) => (subject ? `${name}: ${subject}` : name),
    call: 'This person brings their subject',
    choose: 'Choose',
    returns: 'Returns only',
    noVolunteer: 'Nobody else can bring their subject that day.',
  },
};
