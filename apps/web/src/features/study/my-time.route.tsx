import { api, dataOf } from '@cheminer/api-client';
import { cx, Note, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useDayRange } from '../../app/days.ts';
import { useMyCohort } from '../../app/session.ts';
import { attempt } from '../../app/send.ts';
import { loadStudyWords, useStudy } from '../../app/study-words.ts';
import { useWords } from '../../app/words.tsx';
import { Around } from './components/around.tsx';
import { AvailabilityCard } from './components/availability-card.tsx';
import { PlanCard } from './components/plan-card.tsx';
import { Slots } from './components/slots.tsx';
import { WeekFigures } from './components/week-figures.tsx';
import styles from './my-time.module.css';
import { command } from './slot-commands.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const at = { params: { path: { cohortId } } };
  const [week, path, availability] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/study-slots', at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/path', at)),
    // Whoever left has none to tell. Without an answer there is no card: a tick would replace what is kept.
    attempt(() => api.GET('/api/cohorts/{cohortId}/availability', at)),
    loadStudyWords(),
  ]);
  const modules = path.units.filter(({ type, state }) => type === 'module' && state !== 'done');
  const current = modules.find(({ steps }) => steps.some(({ key }) => key === path.nextStepKey));
  return {
    ...{ cohortId, week, now: new Date().toISOString(), currentKey: current?.key ?? '' },
    availability: availability.data,
    modules: modules.map(({ key, title }) => ({ key, title })),
  };
}

export const action = async ({ params, request }: ActionFunctionArgs) =>
  command(params['cohortId']!, await request.formData());

export function Component() {
  const { cohortId, week, now, modules, currentKey, availability } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const { time } = useStudy();
  const range = useDayRange();
  const cohort = useMyCohort(useParams()['cohortId']);
  const readOnly = !cohort || cohort.archived || cohort.leftOn !== null;
  return (
    <Page>
      <title>{`${time.title} — ${common.brand}`}</title>
      <BackLink to={`/promotions/${cohortId}/parcours`}>{time.back}</BackLink>
      <PageHead title={time.title} note={time.week(range(week.from, week.to))} />
      {cohort?.archived && <Note className={styles.note}>{time.archived}</Note>}
      <div className={styles.columns}>
        <div className={styles.stack}>
          <WeekFigures week={week} />
          <Slots cohortId={cohortId} week={week} now={now} modules={modules} readOnly={readOnly} />
        </div>
        <div className={cx(styles.stack, styles.aside)}>
          {!readOnly && <PlanCard zone={week.zone} modules={modules} currentKey={currentKey} />}
          <Around cohortId={cohortId} />
        </div>
        {!readOnly && availability !== null && (
          <AvailabilityCard cohortId={cohortId} read={availability.halfDays} zone={week.zone} />
        )}
      </div>
    </Page>
  );
}
