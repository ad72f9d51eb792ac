import { api, dataOf } from '@cheminer/api-client';
import { sharedNeedsOf } from '../../app/work-time/shared-needs.ts';

const WORKSHOP = '/api/cohorts/{cohortId}/workshops/{workshopId}';

/** All that helps to run a workshop; none of it says what somebody brought, or what was answered. */
export async function briefingOf(path: Readonly<{ cohortId: string; workshopId: string }>) {
  const at = { params: { path } };
  const workshop = await dataOf(api.GET(WORKSHOP, at));
  const ofGroup = { params: { path: { ...path, groupId: workshop.groupId! } } };
  const [dates, protocol, returns, turns, needs] = await Promise.all([
    dataOf(api.GET(`${WORKSHOP}/dates`, at)),
    dataOf(api.GET(`${WORKSHOP}/protocol`, at)),
    dataOf(api.GET(`${WORKSHOP}/room/returns`, at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/groups/{groupId}/turns', ofGroup)),
    sharedNeedsOf(path.cohortId),
  ]);
  return { workshop, dates, protocol, returns, turns, needs };
}

export type Briefing = Awaited<ReturnType<typeof briefingOf>>;
