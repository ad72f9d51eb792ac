import type { runWords as fr } from '../fr/run-words.ts';

export const runWords: typeof fr = {
  tags: {
    leads: 'Leads',
    experiences: 'Lived experiences',
    resources: 'Resources and contacts',
    feelings: 'Feelings and mirror',
    questions: 'Questions to think about',
    hypotheses: 'Hypotheses',
    contradiction: 'Open contradiction',
    'plan-review': 'A second look at my plan',
  },
  presences: {
    present: 'Here',
    late: 'Late',
    phone: 'By telephone',
    left: 'Has left',
    absent: 'Absent',
  },
  means: { 'on-site': 'on site', online: 'online', phone: 'by telephone' },
  followUps: { tried: 'Tried', 'not-yet': 'Not yet', dropped: 'Given up' },
  keepings: { group: 'Keep for the group', own: 'Keep for me alone', erased: 'Erase everything' },
  endings: {
    done: 'The workshop is over.',
    early: 'The workshop ended earlier than planned.',
    'by-choice': 'The workshop was stopped with care. It counts like any other.',
    'on-paper': 'The workshop was run from paper.',
  },
};
