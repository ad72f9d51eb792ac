import type { Entry } from './entries.ts';

const text = (key: string, max: number, needed: boolean): Entry => ({
  key,
  type: 'text',
  options: [],
  max,
  needed,
});
const choice = (key: string, options: readonly string[], needed: boolean): Entry => ({
  ...{ key, type: 'choice', options, max: 0, needed },
});

/** The « fiche client »: eight fields, about a quarter of an hour; what one feels and wants left out stays optional. */
export const subjectEntries: readonly Entry[] = [
  choice('form', ['problem', 'concern', 'project'], true),
  text('title', 90, true),
  text('facts', 800, true),
  text('tried', 800, true),
  text('feeling', 800, false),
  choice('margin', ['weak', 'medium', 'strong'], true),
  text('marginWhy', 400, false),
  text('question', 300, true),
  text('avoid', 800, false),
  choice('namesRemoved', ['yes'], false),
];
