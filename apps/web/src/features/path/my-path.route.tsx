import { api, dataOf } from '@cheminer/api-client';
import { Page, PageHead } from '@cheminer/ui';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { capitalised } from '../../app/days.ts';
import { meetingsOf, nextMeeting } from '../../app/meetings.ts';
import { SavedChip } from '../../app/saved-chip.tsx';
import { useMe, useMyCohort } from '../../app/session.ts';
import { studyWeekOf } from '../../app/work-time/study-week.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { useFinishedHere, useFreshOnReturn } from '../../app/outbox/finished.ts';
import { CatchUp } from './components/catch-up.tsx';
import { CurrentModule } from './components/current-module.tsx';
import { MapCard } from './components/map-card.tsx';
import { NextMeeting } from './components/next-meeting.tsx';
import { Progress } from './components/progress.tsx';
import { ToDo } from './components/to-do.tsx';
import { withoutFinished } from './finished-here.ts';
import styles from './my-path.module.css';
import type { Walk } from './walk.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const at = { params: { path: { cohortId } } };
  const [path, trail, meetings, study] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/path', at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/trail', at)),
    meetingsOf(cohortId),
    studyWeekOf(cohortId),
  ]);
  return { path, trail, meetings, study, now: new Date().toISOString() };
}

export function Component() {
  const walk = useWalk();
  const { common, path } = useWords();
  return (
    <Page>
      <title>{`${path.title} — ${common.brand}`}</title>
      <PageHead title={path.greeting(useMe().givenName)} note={useDayAndWeek(walk)} end={<Saved />} />
      <div className={styles.grid}>
        <div className={styles.lead}>
          <ToDo walk={walk} />
          <CatchUp walk={walk} />
          <NextMeeting walk={walk} />
        </div>
        <MapCard walk={walk} />
        <CurrentModule walk={walk} />
        <Progress walk={walk} />
      </div>
    </Page>
  );
}

/** A phone keeps its first screen for what there is to do. */
const Saved = () => (
  <div className={styles.saved}>
    <SavedChip>{useWords().common.allSaved}</SavedChip>
  </div>
);

function useWalk(): Walk {
  const { path: told, trail, meetings, study, now } = useLoaderData<typeof loader>();
  const cohort = useMyCohort(useParams()['cohortId'])!;
  const finished = useFinishedHere(cohort.cohortId, told);
  useFreshOnReturn(cohort.cohortId);
  const path = withoutFinished(told, finished);
  const byStep = new Map(meetings.map((meeting) => [meeting.stepKey, meeting]));
  const inOrder = path.units.flatMap(({ steps }) => steps.flatMap(({ key }) => byStep.get(key) ?? []));
  const coming = cohort.archived ? undefined : nextMeeting(inOrder, now);
  return {
    cohort,
    path,
    trail,
    meetings: byStep,
    coming,
    study,
    now,
    finished,
    here: cohort.archived ? null : path.nextStepKey,
  };
}

/** « Mardi 17 octobre, semaine 5 sur 10 » */
function useDayAndWeek({ cohort, path: { week }, now }: Walk): string {
  const { path } = useWords();
  const format = useFormat();
  const today = capitalised(format.longDay(now));
  if (cohort.archived) return cohort.title;
  return week.number === 0
    ? path.beforeStart(today, format.day(cohort.startsOn))
    : path.week(today, week.number, week.of);
}
