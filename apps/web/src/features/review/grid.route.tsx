import { api, dataOf } from '@cheminer/api-client';
import { ButtonLink, Page, PageHead } from '@cheminer/ui';
import { ClipboardCheck, Download, Mail, MessagesSquare, MonitorPlay } from 'lucide-react';
import { type LoaderFunctionArgs, redirect, useLoaderData, useParams } from 'react-router';
import { capitalised } from '../../app/days.ts';
import { useMyCohort } from '../../app/session.ts';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import { Figures } from './components/figures.tsx';
import { Filters } from './components/filters.tsx';
import { GridCard } from './components/grid-card.tsx';
import styles from './components/grid-page.module.css';
import { NobodyFound } from './components/nobody-found.tsx';
import { addressOf, askedIn, isFiltered, queryOf } from './filters.ts';
import type { Grid } from './grid.ts';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url);
  const asked = askedIn(searchParams);
  const plain = addressOf(asked);
  if (search !== plain) throw redirect(pathname + plain);
  const at = { params: { path: { cohortId: params['cohortId']! }, query: queryOf(asked) } };
  const answer = await api.GET('/api/cohorts/{cohortId}/review/grid', at);
  // An address whose territory or person is gone shows the whole cohort.
  if (answer.response.status === 400 && plain !== '') throw redirect(pathname);
  return { grid: await dataOf(Promise.resolve(answer)), asked };
}

export function Component() {
  const { grid, asked } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const empty = grid.figures.people.enrolled === 0;
  return (
    <Page width="grid">
      <title>{`${grid.cohort.title} — ${common.brand}`}</title>
      <PageHead title={grid.cohort.title} note={useDayNote(grid)} end={<Ways />} />
      <Figures grid={grid} />
      {!empty && <Filters grid={grid} asked={asked} />}
      {grid.rows.length === 0 ? (
        <NobodyFound filtered={!empty && isFiltered(asked)} />
      ) : (
        <GridCard grid={grid} asked={asked} />
      )}
    </Page>
  );
}

/** The day in the cohort's zone, or the days it ran from and to. */
function useDayNote({ cohort, today }: Grid): string {
  const { review } = useWords();
  const { longDayIn, dayWithYear } = useFormat();
  if (cohort.archived) return review.ended(dayWithYear(cohort.startsOn), dayWithYear(cohort.endsOn));
  return review.today(capitalised(longDayIn(today, 'UTC')));
}

/** Whoever only observes does not answer for what is written to people. */
function Messages({ cohortId }: { cohortId: string }) {
  const { review } = useWords();
  if (useMyCohort(cohortId)?.role === 'observer') return null;
  return (
    <ButtonLink to={`/promotions/${cohortId}/messages`} variant="quiet" icon={Mail}>
      {review.messages}
    </ButtonLink>
  );
}

/** What the cohort answered is for whoever coordinates it. */
function Surveys({ cohortId }: { cohortId: string }) {
  const { review } = useWords();
  if (useMyCohort(cohortId)?.role !== 'coordinator') return null;
  return (
    <ButtonLink to={`/promotions/${cohortId}/questionnaires`} variant="quiet" icon={MessagesSquare}>
      {review.surveys.title}
    </ButtonLink>
  );
}

function Ways() {
  const { review } = useWords();
  const { cohortId } = useParams();
  const language = useLanguage();
  const file = (name: string) => `/api/cohorts/${cohortId}/review/${name}.csv?language=${language}`;
  return (
    <div className={styles.ways}>
      <Messages cohortId={cohortId!} />
      <Surveys cohortId={cohortId!} />
      <ButtonLink to={`/promotions/${cohortId}/webinaires`} variant="quiet" icon={MonitorPlay}>
        {review.webinars}
      </ButtonLink>
      <ButtonLink href={file('attendance')} download variant="quiet" icon={ClipboardCheck}>
        {review.sheets}
      </ButtonLink>
      <ButtonLink href={file('export')} download icon={Download}>
        {review.export}
      </ButtonLink>
    </div>
  );
}
