import { api, dataOf } from '@cheminer/api-client';
import { Page, PageHead } from '@cheminer/ui';
import { useState } from 'react';
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
import { useMe } from '../../app/session.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { BackLink } from '../../app/back-link.tsx';
import { MeetingForm } from './components/meeting-form.tsx';
import { elsewhereOf } from './elsewhere.ts';
import { meetingOf, type MeetingTyped, typedFrom, typedPoint } from './meeting-form-data.ts';
import type { Workshop } from './meetings.ts';
import { done } from './workshop-commands.ts';

const WORKSHOPS = '/api/cohorts/{cohortId}/workshops';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const at = { params: { path: { cohortId } } };
  const [workshops, groups] = await Promise.all([
    dataOf(api.GET(WORKSHOPS, at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/groups', at)),
  ]);
  const asked = new URL(request.url).searchParams;
  const group = groups.find(({ groupKey }) => groupKey === asked.get('groupe'));
  const series = workshops.filter(({ groupId }) => groupId === group?.groupId);
  const workshop = series.find(({ stepKey }) => stepKey === asked.get('etape'));
  if (!group || !workshop) throw new Response(null, { status: 404 });
  if (workshop.workshopId) throw redirect(`/promotions/${cohortId}/ateliers/${workshop.workshopId}`);
  return { group, workshop, before: series.findLast(({ startsAt }) => startsAt !== null) };
}

/** The key goes with the form: sent twice, the workshop is scheduled once. */
export async function action({ params, request }: ActionFunctionArgs) {
  const cohortId = params['cohortId']!;
  const form = await request.formData();
  const [groupId, stepKey] = [String(form.get('groupId')), String(form.get('stepKey'))];
  const header = { 'Idempotency-Key': String(form.get('key')) };
  const body = { ...meetingOf(form), groupId, stepKey };
  const { data, failure } = await send(() =>
    api.POST(WORKSHOPS, { params: { path: { cohortId }, header }, body }),
  );
  return failure ? done(failure) : replace(`/promotions/${cohortId}/ateliers/${data.workshopId}`);
}

export const shouldRevalidate = keepsWhatIsTyped;

export function Component() {
  const { group, workshop, before } = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const format = useFormat();
  const answer = useActionData<typeof action>();
  const [key] = useState(() => crypto.randomUUID());
  const title = workshops.form.scheduleTitle(workshop.title);
  const hidden = Object.entries({ key, groupId: group.groupId, stepKey: workshop.stepKey });
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="..">{workshops.page.backToGroups}</BackLink>
      <PageHead title={title} note={workshops.page.note(group.groupKey, format.minutes(workshop.minutes))} />
      <MeetingForm
        initial={proposal(workshop, before)}
        zone={workshop.zone}
        elsewhere={elsewhereOf([...group.members, useMe()], workshop.zone)}
        done={answer}
        submit={workshops.form.save}
        hidden={hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      />
    </Page>
  );
}

/** People meet where they met before. */
function proposal({ minutes }: Workshop, before: Workshop | undefined): MeetingTyped {
  return typedFrom({ minutes: String(minutes), ...(before && typedPoint(before)) });
}
