import { api, dataOf } from '@cheminer/api-client';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { Rehearse } from './rehearse.tsx';

/** Nothing stands around it: it is the screen of the room. */
export const handle = { bare: true };

/** Asked once, before it begins. */
export async function loader({ params }: LoaderFunctionArgs) {
  const place = { cohortId: params['cohortId']!, workshopId: params['workshopId']! };
  const at = { params: { path: place } };
  const [workshop, protocol] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}', at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}/protocol', at)),
  ]);
  // Only for whoever runs it.
  if (workshop.replies === null) throw new Response(null, { status: 404 });
  return { place, workshop, protocol };
}

/** The facilitator’s screen with people who do not exist: to make every mistake before the day. */
export function Component() {
  const loaded = useLoaderData<typeof loader>();
  const { common, rehearsal: words } = useWords();
  const [seed, setSeed] = useState(1);
  const [choice, choose] = useState('planned');
  return (
    <>
      <title>{`${words.titleOf(loaded.workshop.title)} — ${common.brand}`}</title>
      <Rehearse
        key={`${choice} ${seed}`}
        {...{ ...loaded, seed, choice, choose }}
        again={() => setSeed(seed + 1)}
      />
    </>
  );
}
