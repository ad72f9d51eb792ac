import { api, dataOf } from '@cheminer/api-client';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { sharedNeedsOf } from '../../app/work-time/shared-needs.ts';
import { MyGroups } from './components/my-groups.tsx';
import { MyMeetings } from './components/my-meetings.tsx';
import { roleIn } from './role.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const at = { params: { path: { cohortId: params['cohortId']! } } };
  const [role, workshops, polls] = await Promise.all([
    roleIn(params['cohortId']!),
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops', at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/polls', at)),
  ]);
  if (role === 'facilitator') {
    const [groups, needs] = await Promise.all([
      dataOf(api.GET('/api/cohorts/{cohortId}/groups', at)),
      sharedNeedsOf(params['cohortId']!),
    ]);
    return { workshops, polls, groups, needs, webinars: null, turns: null };
  }
  const [webinars, turns] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/webinars', at)),
    turnsOf(at.params.path.cohortId, workshops[0]?.groupId ?? null),
  ]);
  return { workshops, polls, groups: null, needs: null, webinars, turns };
}

/** Null for whoever has no group yet. */
const turnsOf = async (cohortId: string, groupId: string | null) =>
  groupId === null
    ? null
    : dataOf(
        api.GET('/api/cohorts/{cohortId}/groups/{groupId}/turns', {
          params: { path: { cohortId, groupId } },
        }),
      );

export function Component() {
  const { workshops, polls, groups, needs, webinars, turns } = useLoaderData<typeof loader>();
  const { cohortId } = useParams();
  if (groups) return <MyGroups groups={groups} workshops={workshops} polls={polls} needs={needs} />;
  const mine = { workshops, polls, webinars, turns };
  return <MyMeetings cohortId={cohortId!} {...mine} />;
}
