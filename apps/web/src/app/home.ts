import { api, dataOf } from '@cheminer/api-client';
import { redirect } from 'react-router';
import { homeOf } from './session.ts';

/** Home is the running cohort's first screen for one's role. */
export async function home(): Promise<Response> {
  const { cohorts } = await dataOf(api.GET('/api/me'));
  const [first] = cohorts;
  return redirect(first ? homeOf(first) : '/compte');
}
