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
import { BackLink } from '../../app/back-link.tsx';
import { dayIn } from '../../app/days.ts';
import { keepsWhatIsTyped } from '../../app/answered.ts';
import { send } from '../../app/send.ts';
import { useMe } from '../../app/session.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { PollForm } from './components/poll-form.tsx';
import { elsewhereOf } from './elsewhere.ts';
import { pointOf, typedFrom, typedPoint } from './meeting-form-data.ts';
import { done } from './workshop-commands.ts';

const POLLS = '/api/cohorts/{cohortId}/polls';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const at = { params: { path: { cohortId } } };
  const [workshops, groups, polls] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops', at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/groups', at)),
    dataOf(api.GET(POLLS, at)),
  ]);
  const asked = new URL(request.url).searchParams;
  const group = groups.find(({ groupKey }) => groupKey === asked.get('groupe'));
  const series = workshops.filter(({ groupId }) => groupId === group?.groupId);
  const workshop = series.find(({ stepKey }) => stepKey === asked.get('etape'));
  if (!group || !workshop) throw new Response(null, { status: 404 });
  const open = polls.find(
    ({ groupId, stepKey }) => groupId === group.groupId && stepKey === workshop.stepKey,
  );
  if (open) throw redirect(`/promotions/${cohortId}/ateliers/sondages/${open.pollId}`);
  const from = dayIn(workshop.zone, new Date(Date.now() + notice).toISOString());
  const body = { groupId: group.groupId, from, minutes: workshop.minutes };
  const ideas = await dataOf(api.POST(`${POLLS}/proposals`, { ...at, body }));
  const before = workshop.workshopId ? workshop : series.findLast(({ startsAt }) => startsAt !== null);
  return { group, workshop, ideas, before };
}

/** Nobody is asked to come the day after. */
const notice = 3 * 86_400_000;

/** The key goes with the form: sent twice, the group is asked once. */
export async function action({ params, request }: ActionFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  const form = await request.formData();
  const times = form.getAll('time').map(String);
  const slots = form.getAll('date').map((date, index) => ({ date: String(date), time: times[index]! }));
  const body = {
    ...{ groupId: String(form.get('groupId')), stepKey: String(form.get('stepKey')) },
    ...{ ...pointOf(form), minutes: Number(form.get('minutes') || NaN), slots },
    answerBy: String(form.get('answerBy') ?? '') || null,
  };
  const header = { 'Idempotency-Key': String(form.get('key')) };
  const { data, failure } = await send(() => api.POST(POLLS, { params: { path, header }, body }));
  return failure ? done(failure) : replace(`/promotions/${path.cohortId}/ateliers/sondages/${data.pollId}`);
}

export const shouldRevalidate = keepsWhatIsTyped;

export function Component() {
  const { group, workshop, ideas, before } = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const format = useFormat();
  const title = workshops.polls.newTitle(workshop.title);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="../..">{workshops.page.backToGroups}</BackLink>
      <PageHead title={title} note={workshops.page.note(group.groupKey, format.minutes(workshop.minutes))} />
      <PollForm
        workshop={workshop}
        group={group}
        ideas={ideas}
        elsewhere={elsewhereOf([...group.members, useMe()], workshop.zone)}
        initial={typedFrom({ minutes: String(workshop.minutes), ...(before && typedPoint(before)) })}
        done={useActionData<typeof action>()}
      />
    </Page>
  );
}
