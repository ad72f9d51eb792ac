import type { groups as fr } from '../fr/groups.ts';
import { counting } from '../language.ts';

const count = counting('en');
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const groups: typeof fr = {
  title: 'Form the groups',
  note: (people, groupCount) =>
    `${count(people, 'person', 'people')}, ${count(groupCount, 'group', 'groups')}`,
  back: 'Workshops',
  archived: 'This cohort is archived: its groups are read, and change no more.',
  nobody: 'Nobody to place for now.',
  nobodyYet: 'Groups are formed as soon as people take part in the cohort.',

  propose: 'Propose',
  proposing: 'Searching…',
  proposal: (seed) => `Proposal no. ${seed}`,
  again: 'Another proposal',
  number: 'Number of the proposal',
  numberHint: 'The same number gives the same groups again.',
  keep: 'Keep the present groups',
  keepHint: 'Places those who arrive; moves only whom a rule asks to move.',
  clients: 'Subjects treated at each workshop',
  clientsHint: (workshops) =>
    `${count(workshops, 'workshop', 'workshops')} for each group. One turn stays free, in case somebody is absent.`,
  plannedTurns: (turns) =>
    `The course plans ${count(turns, 'turn', 'turns')} as a client for each group. One turn stays free, in case somebody is absent.`,
  rules:
    'Never two people of one territory, no hierarchical link, 5 to 8 people, two hours that suit everybody, one spare turn as a client. Profiles and kinds of territory are mixed as far as possible.',

  group: (key) => `Group ${key}`,
  facilitator: 'Run by',
  relay: 'Relay',
  noRelay: 'Nobody',
  members: (key) => `Members of group ${key}`,
  none: 'Nobody in this group.',
  unplaced: 'Without a group',
  unplacedNote: 'These people have no workshop yet.',
  moveTo: (person) => `Group of ${person}`,
  dragHint: 'Choose a group in the list, or drag the person.',
  ahead: (minutes) => `${minutes > 0 ? '+' : '−'} ${Math.abs(minutes) / 60} h`,

  why: 'Why this group?',
  whyLines: (portrait) => [
    `${count(portrait.territories, 'territory', 'territories')} for ${count(portrait.size, 'person', 'people')}`,
    `${count(portrait.territoryKinds, 'kind of territory', 'kinds of territory')}, ${count(portrait.profiles, 'profile', 'profiles')}`,
    portrait.spread === 0 ? 'all at the same hour' : `${portrait.spread / 60} h between those furthest apart`,
    portrait.spareSlots > 0
      ? count(portrait.spareSlots, 'spare turn as a client', 'spare turns as a client')
      : 'no spare turn as a client',
  ],
  windows: (windows, zone) =>
    windows.length === 0
      ? 'no two hours that suit everybody'
      : `times that suit everybody (hours of ${zone}): ${windows
          .map(({ weekday, from, to }) => `${days[weekday - 1]} ${from}:00–${to}:00`)
          .join(', ')}`,
  silent: (silent) =>
    silent === 0
      ? 'everybody said when they are free'
      : `${count(silent, 'person has', 'people have')} not said when they are free: counted as free`,

  faults: {
    'same-territory': (people) => `Same territory: ${people}.`,
    'hierarchical-link': (people) => `Hierarchical link: ${people}.`,
    'too-few': () => 'Fewer than 5 people.',
    'too-many': () => 'More than 8 people.',
    'no-spare-slot': () => 'No spare turn as a client.',
    'no-common-time': () => 'No two hours that suit everybody.',
  },
  allKept: 'Every rule is kept.',
  broken: (broken) => `${count(broken, 'rule is', 'rules are')} not kept.`,

  undo: 'Undo the last move',
  save: 'Save these groups',
  nothingToSave: 'Nothing to save.',
  saved: 'Groups saved.',
  unsaved: 'Unsaved changes',
  reset: 'Back to the saved groups',
  changed: 'See the groups saved meanwhile',

  links: {
    title: 'Hierarchical links',
    note: 'Two people of whom one answers to the other are never in one group.',
    none: 'No link declared.',
    one: 'Somebody',
    other: 'And somebody else',
    choose: 'Choose',
    add: 'Declare the link',
    removeOf: (one, other) => `Remove the link between ${one} and ${other}`,
    between: (one, other) => `${one} and ${other}`,
  },
};
