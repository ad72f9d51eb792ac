import { api, dataOf } from '@cheminer/api-client';
import { ButtonLink, Note, Page, PageHead } from '@cheminer/ui';
import { Download } from 'lucide-react';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import { ConsultationCard } from './components/consultation-card.tsx';
import { Evaluation } from './components/evaluation.tsx';
import { Learnings } from './components/learnings.tsx';
import { People } from './components/people.tsx';
import { Returns } from './components/returns.tsx';
import styles from './components/summary.module.css';
import { command } from './summary-commands.ts';
import { placeIn, type Summary } from './summary.ts';
import { loadSummaryWords, useSummaryWords } from './summary-words.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const at = { params: { path: placeIn(params) } };
  const [answer] = await Promise.all([
    api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}/room/summary', at),
    loadSummaryWords(),
  ]);
  // The workshop goes on, or is to come: the page says when it opens.
  if (answer.response.status === 409) return { summary: null };
  return { summary: await dataOf(Promise.resolve(answer)) };
}

export const action = async ({ params, request }: ActionFunctionArgs) =>
  command(placeIn(params), await request.formData());

/** What a workshop leaves to its group, and what its client decides about it. */
export function Component() {
  const { summary } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const words = useSummaryWords();
  const title = summary ? words.titleOf(summary.title) : words.title;
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="..">{words.back}</BackLink>
      {summary ? (
        <Whole summary={summary} />
      ) : (
        <>
          <PageHead title={title} />
          <Note>{words.notEnded}</Note>
        </>
      )}
    </Page>
  );
}

function Whole({ summary }: { summary: Summary }) {
  const words = useSummaryWords();
  const { cohortId, workshopId } = useParams();
  const file = `/api/cohorts/${cohortId}/workshops/${workshopId}/room/summary.pdf?language=${useLanguage()}`;
  return (
    <>
      <PageHead
        title={words.titleOf(summary.title)}
        note={useNote(summary)}
        end={
          <ButtonLink href={file} download icon={Download}>
            {words.pdf}
          </ButtonLink>
        }
      />
      <div className={styles.stack}>
        <p className={styles.quiet}>
          {summary.ending && `${words.endings[summary.ending]} `}
          {words.forGroup}
        </p>
        <People summary={summary} />
        <Returns returns={summary.returns} />
        {summary.consultations.map((each) => (
          <ConsultationCard key={each.consultation} consultation={each} />
        ))}
        <Learnings learnings={summary.learnings} />
        <Evaluation evaluation={summary.evaluation} />
      </div>
    </>
  );
}

/** In the hours of whoever reads. */
function useNote({ groupKey, startedAt, endedAt, isWritten }: Summary): string {
  const words = useSummaryWords();
  const { longDay, time, place, zone } = useFormat();
  if (endedAt === null) return words.note(groupKey, longDay(startedAt));
  if (isWritten) return words.noteInWriting(groupKey, longDay(startedAt), longDay(endedAt));
  return words.noteWithHours(
    ...([groupKey, longDay(startedAt)] as const),
    ...([time(startedAt), time(endedAt), place(zone)] as const),
  );
}
