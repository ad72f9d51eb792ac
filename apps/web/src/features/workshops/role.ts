import { api, dataOf, type Schemas } from '@cheminer/api-client';

/** The role of whoever is signed in, for a loader; undefined for who has no place in the cohort. */
export async function roleIn(cohortId: string): Promise<Schemas['MemberRole'] | undefined> {
  const { cohorts } = await dataOf(api.GET('/api/me'));
  return cohorts.find((cohort) => cohort.cohortId === cohortId)?.role;
}
