import { api, dataOf } from '@cheminer/api-client';
import { Page, PageHead } from '@cheminer/ui';
import { useState } from 'react';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  replace,
  useActionData,
  useLoaderData,
} from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { send } from '../../app/send.ts';
import { wallClockIn } from '../../app/wall-clock.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { RunByField } from './components/run-by-field.tsx';
import { MeetingForm } from './components/meeting-form.tsx';
import { typedFrom, typedIn, typedPoint } from './meeting-form-data.ts';
import { facilitatorsOf, webinarOf } from './webinar-commands.ts';
import { done } from './workshop-commands.ts';

const WEBINARS = '/api/cohorts/{cohortId}/webinars';

export async function loader({ params }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  const [webinars, facilitators] = await Promise.all([
    dataOf(api.GET(WEBINARS, { params: { path } })),
    facilitatorsOf(path.cohortId),
  ]);
  const webinar = webinars.find(({ eventId }) => eventId === params['eventId']);
  if (!webinar) throw new Response(null, { status: 404 });
  return { webinar, facilitators };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const path = { cohortId: params['cohortId']!, eventId: params['eventId']! };
  const form = await request.formData();
  const why = { reason: typedIn(form).reason || null, revision: Number(form.get('revision')) };
  const body = { ...webinarOf(form), ...why };
  const { failure } = await send(() => api.PUT(`${WEBINARS}/{eventId}/schedule`, { params: { path }, body }));
  return failure ? done(failure) : replace(`/promotions/${path.cohortId}/webinaires/${path.eventId}`);
}

export function Component() {
  const { facilitators, webinar } = useLoaderData<typeof loader>();
  const [read] = useState(webinar);
  const { common, workshops } = useWords();
  const format = useFormat();
  const title = workshops.form.moveTitle(read.title);
  const clock = wallClockIn(read.zone, read.startsAt!);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="../..">{workshops.webinars.back}</BackLink>
      <PageHead title={title} note={format.minutes(read.minutes)} />
      <MeetingForm
        initial={typedFrom({ ...clock, minutes: String(read.minutes), ...typedPoint(read) })}
        zone={read.zone}
        done={useActionData<typeof action>()}
        submit={workshops.form.move}
        why={{ label: workshops.form.labels.reason, hint: workshops.webinars.reasonHint }}
        extra={(faults) => (
          <RunByField
            facilitators={facilitators}
            runBy={read.facilitatorId}
            error={faults['facilitatorId']}
          />
        )}
        hidden={<input type="hidden" name="revision" value={read.revision ?? ''} />}
      />
    </Page>
  );
}
