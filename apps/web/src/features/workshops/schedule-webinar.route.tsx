import { api, dataOf } from '@cheminer/api-client';
import { Page, PageHead } from '@cheminer/ui';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  replace,
  useActionData,
  useLoaderData,
} from 'react-router';
import { keepsWhatIsTyped } from '../../app/answered.ts';
import { send } from '../../app/send.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { BackLink } from '../../app/back-link.tsx';
import { PlacesField } from './components/places-field.tsx';
import { RunByField } from './components/run-by-field.tsx';
import { MeetingForm } from './components/meeting-form.tsx';
import { typedFrom } from './meeting-form-data.ts';
import { facilitatorsOf, placesIn, webinarOf } from './webinar-commands.ts';
import { done } from './workshop-commands.ts';

const WEBINARS = '/api/cohorts/{cohortId}/webinars';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  const [webinars, facilitators] = await Promise.all([
    dataOf(api.GET(WEBINARS, { params: { path } })),
    facilitatorsOf(path.cohortId),
  ]);
  const asked = new URL(request.url).searchParams.get('etape');
  const webinar = webinars.find(({ stepKey }) => stepKey === asked);
  if (!webinar) throw new Response(null, { status: 404 });
  if (webinar.eventId) throw redirect(`/promotions/${path.cohortId}/webinaires/${webinar.eventId}`);
  return { webinar, facilitators };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  const form = await request.formData();
  const body = { ...webinarOf(form), stepKey: String(form.get('stepKey')), places: placesIn(form) };
  const { failure } = await send(() => api.POST(WEBINARS, { params: { path }, body }));
  return failure ? done(failure) : replace(`/promotions/${path.cohortId}/webinaires`);
}

export const shouldRevalidate = keepsWhatIsTyped;

export function Component() {
  const { webinar, facilitators } = useLoaderData<typeof loader>();
  const { title: name, minutes, stepKey, zone } = webinar;
  const { common, workshops } = useWords();
  const format = useFormat();
  const title = workshops.form.scheduleTitle(name);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="..">{workshops.webinars.back}</BackLink>
      <PageHead title={title} note={format.minutes(minutes)} />
      <MeetingForm
        initial={typedFrom({ minutes: String(minutes) })}
        zone={zone}
        done={useActionData<typeof action>()}
        submit={workshops.form.saveWebinar}
        extra={(faults) => (
          <>
            <RunByField facilitators={facilitators} runBy={null} error={faults['facilitatorId']} />
            <PlacesField error={faults['places']} />
          </>
        )}
        hidden={<input type="hidden" name="stepKey" value={stepKey} />}
      />
    </Page>
  );
}
