import type { series as french } from '../fr/series.ts';

const several = new Intl.ListFormat('en');

export const series: typeof french = {
  plan: 'Schedule the series',
  title: (group) => `Schedule the workshops of group ${group}`,
  note: 'The days are those the course proposes. Change them: what each hour means to everybody shows below.',
  nothing: 'All workshops of this group have a date.',
  nothingToDo: 'Each moves from its own page.',
  hours: 'Usual hours',
  favourite: (place) => `Preferred hour, in ${place}`,
  other: (place) => `Other possible hour, in ${place}`,
  share: 'Share the hard hour out between territories',
  shareHint: 'From one workshop to the next, the hour weighs on those who bore least so far.',
  choose: 'Choose the hours',
  chosen: 'The hours are chosen.',
  dates: 'Dates',
  well: 'A good hour for everybody.',
  gap: (place, names, from, to) =>
    `From here on, the gap with ${place} goes from ${from} to ${to} for ${several.format(names)}.`,
  insteadOf: (wanted, time) =>
    `${wanted} does not exist that day: clocks go forward one hour. ${time} is proposed instead.`,
  submit: 'Schedule these workshops',
  refused: 'No date was saved',
};
