import type { account as fr } from '../fr/account.ts';

export const account: typeof fr = {
  title: 'My account',
  name: 'Name',
  hours: 'Your hours',
  hoursAt: (place, time) => `${place}, where it is ${time}`,
  language: 'Language of the screens',
  languages: { fr: 'French', en: 'English' },
  cohorts: 'Your cohorts',
  place: (role, from, to) => `${role}, from ${from} to ${to}`,
  leftOn: (day) => `left on ${day}`,
};
