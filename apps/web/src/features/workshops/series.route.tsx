import { api, dataOf } from '@cheminer/api-client';
import { EmptyState, Page, PageHead } from '@cheminer/ui';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  replace,
  useActionData,
  useLoaderData,
} from 'react-router';
import { keepsWhatIsTyped } from '../../app/answered.ts';
import { BackLink } from '../../app/back-link.tsx';
import { send } from '../../app/send.ts';
import { useWords } from '../../app/words.tsx';
import { SeriesForm } from './components/series-form.tsx';
import { pointOf, typedFrom, typedPoint } from './meeting-form-data.ts';
import { type Asked, type Looked, usualTime } from './series.ts';
import { done } from './workshop-commands.ts';

const SERIES = '/api/cohorts/{cohortId}/series';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const at = { params: { path: { cohortId: params['cohortId']! } } };
  const [workshops, groups] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/workshops', at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/groups', at)),
  ]);
  const group = groups.find(({ groupKey }) => groupKey === new URL(request.url).searchParams.get('groupe'));
  if (!group) throw new Response(null, { status: 404 });
  const body = { groupId: group.groupId, times: [usualTime], share: false };
  const entries = await dataOf(api.POST(`${SERIES}/proposals`, { ...at, body }));
  const ofGroup = workshops.filter(({ groupId }) => groupId === group.groupId);
  return {
    group,
    entries,
    before: ofGroup.findLast(({ startsAt }) => startsAt !== null),
    zone: ofGroup[0]!.zone,
  };
}

/** Looks at the hours that one thinks of (JSON), or schedules them (a form). */
export async function action({ params, request }: ActionFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  if (request.headers.get('content-type')?.startsWith('application/json')) {
    const body = (await request.json()) as Asked;
    const { data, failure } = await send(() => api.POST(`${SERIES}/proposals`, { params: { path }, body }));
    const chose = body.entries.some(({ time }) => time === null);
    return { entries: data, failure, chose } satisfies Looked;
  }
  const form = await request.formData();
  const header = { 'Idempotency-Key': String(form.get('key')) };
  const body = { groupId: String(form.get('groupId')), ...pointOf(form), entries: entriesIn(form) };
  const { failure } = await send(() => api.POST(SERIES, { params: { path, header }, body }));
  return failure ? done(failure) : replace(`/promotions/${path.cohortId}/ateliers`);
}

function entriesIn(form: FormData) {
  const [dates, times, minutes] = ['date', 'time', 'length'].map((name) => form.getAll(name).map(String));
  return form.getAll('stepKey').map((stepKey, index) => ({
    ...{ stepKey: String(stepKey), date: dates![index]!, time: times![index]! },
    minutes: Number(minutes![index] || NaN),
  }));
}

/** What was typed is not looked at anew under one's hands. */
export const shouldRevalidate = keepsWhatIsTyped;

export function Component() {
  const { group, entries, before, zone } = useLoaderData<typeof loader>();
  const { common, workshops } = useWords();
  const answer = useActionData<typeof action>();
  const title = workshops.series.title(group.groupKey);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="..">{workshops.page.backToGroups}</BackLink>
      <PageHead title={title} />
      {entries.length === 0 ? (
        <EmptyState fact={workshops.series.nothing}>{workshops.series.nothingToDo}</EmptyState>
      ) : (
        <SeriesForm
          {...{ group, entries, zone }}
          initial={typedFrom(before ? typedPoint(before) : {})}
          done={answer && 'people' in answer ? answer : undefined}
        />
      )}
    </Page>
  );
}
