import { api, dataOf } from '@cheminer/api-client';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { WorkshopsAhead } from './components/workshops-ahead.tsx';
import { facilitatorsOf } from './webinar-commands.ts';
import { command } from './workshop-commands.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  const [workshops, facilitators] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops-ahead', { params: { path } })),
    facilitatorsOf(path.cohortId),
  ]);
  return { workshops, facilitators };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  return command({ cohortId: params['cohortId']!, workshopId: String(form.get('workshopId')) }, form);
}

export function Component() {
  return <WorkshopsAhead {...useLoaderData<typeof loader>()} />;
}
