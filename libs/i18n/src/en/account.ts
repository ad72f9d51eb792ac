import type { account as fr } from '../fr/account.ts';

export const account: typeof fr = {
  title: 'My account',
  name: 'Name',
  hours: 'Your hours',
  hoursAt: (place, time) => `${place}, where it is ${time}`,
  language: 'Language of the screens',
  languages: { fr: 'French', en: 'English' },
  needs: 'My needs',
  needsHint: 'Captions, breaks, an interpreter, paper: told once, shared if you wish.',
  calendar: 'My calendar',
  calendarHint: 'Your workshops and study slots, always up to date in Outlook, Google, Apple or Thunderbird.',
  data: 'My data',
  dataHint: 'Take all that you wrote with you, choose whether your name stays after you leave, erase.',
  cohorts: 'Your cohorts',
  place: (role, from, to) => `${role}, from ${from} to ${to}`,
  leftOn: (day) => `left on ${day}`,
};
