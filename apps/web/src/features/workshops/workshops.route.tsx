import { api, dataOf } from '@cheminer/api-client';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { sharedNeedsOf } from '../../app/work-time/shared-needs.ts';
import { MyGroups } from './components/my-groups.tsx';
import { MyMeetings } from './components/my-meetings.tsx';
import { roleIn } from './role.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const at = { params: { path: { cohortId: params['cohortId']! } } };
  const [role, workshops] = await Promise.all([
    roleIn(params['cohortId']!),
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops', at)),
  ]);
  if (role === 'facilitator') {
    const [groups, needs] = await Promise.all([
      dataOf(api.GET('/api/cohorts/{cohortId}/groups', at)),
      sharedNeedsOf(params['cohortId']!),
    ]);
    return { workshops, groups, needs, webinars: null };
  }
  return {
    workshops,
    groups: null,
    needs: null,
    webinars: await dataOf(api.GET('/api/cohorts/{cohortId}/webinars', at)),
  };
}

export function Component() {
  const { workshops, groups, needs, webinars } = useLoaderData<typeof loader>();
  const { cohortId } = useParams();
  if (groups) return <MyGroups groups={groups} workshops={workshops} needs={needs} />;
  return <MyMeetings cohortId={cohortId!} workshops={workshops} webinars={webinars} />;
}
