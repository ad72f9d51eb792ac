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
import { MeetingForm } from './components/meeting-form.tsx';
import { meetingOf, typedFrom, typedIn, typedPoint } from './meeting-form-data.ts';
import { done } from './workshop-commands.ts';

const WEBINARS = '/api/cohorts/{cohortId}/webinars';

export async function loader({ params }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  const webinars = await dataOf(api.GET(WEBINARS, { params: { path } }));
  const webinar = webinars.find(({ eventId }) => eventId === params['eventId']);
  if (!webinar) throw new Response(null, { status: 404 });
  return webinar;
}

export async function action({ params, request }: ActionFunctionArgs) {
  const path = { cohortId: params['cohortId']!, eventId: params['eventId']! };
  const form = await request.formData();
  const why = { reason: typedIn(form).reason || null, revision: Number(form.get('revision')) };
  const body = { ...meetingOf(form), ...why };
  const { failure } = await send(() => api.PUT(`${WEBINARS}/{eventId}/schedule`, { params: { path }, body }));
  return failure ? done(failure) : replace(`/promotions/${path.cohortId}/webinaires/${path.eventId}`);
}

export function Component() {
  const [read] = useState(useLoaderData<typeof loader>());
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
        hidden={<input type="hidden" name="revision" value={read.revision ?? ''} />}
      />
    </Page>
  );
}
