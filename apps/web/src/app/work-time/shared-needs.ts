import { api, dataOf } from '@cheminer/api-client';
import { loadStudyWords } from '../study-words.ts';
import type { PersonNeeds } from './answers.ts';

/** What people chose to tell whoever facilitates their group or coordinates their cohort; nothing for anybody else. */
export async function sharedNeedsOf(cohortId: string): Promise<readonly PersonNeeds[]> {
  const { cohorts } = await dataOf(api.GET('/api/me'));
  const mine = cohorts.find((cohort) => cohort.cohortId === cohortId);
  const mayAsk = mine?.leftOn === null && ['facilitator', 'coordinator'].includes(mine.role);
  if (!mayAsk) return [];
  const people = await dataOf(api.GET('/api/cohorts/{cohortId}/needs', { params: { path: { cohortId } } }));
  if (people.length > 0) await loadStudyWords();
  return people;
}
