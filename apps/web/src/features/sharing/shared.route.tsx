import '@cheminer/ui/reading-fonts';
import { api, dataOf } from '@cheminer/api-client';
import { Card, Chip, EmptyState, IconText, Page, PageHead } from '@cheminer/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { currentLanguage } from '../../app/language.ts';
import { homeOf, useMyCohort } from '../../app/session.ts';
import { iconOfKind } from '../../app/step-kinds.ts';
import { loadWorkWords, useWork } from '../../app/work-words.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { JournalPage } from './components/journal-page.tsx';
import { SubjectSheet } from './components/subject-sheet.tsx';
import type { Piece } from './piece.ts';
import styles from './shared.module.css';

export async function loader({ params }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const [{ pieces }] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/shared', { params: { path: { cohortId } } })),
    loadWorkWords(currentLanguage()),
  ]);
  return { cohortId, pieces };
}

/** What others chose to show: read here, by those they chose, as it was when they showed it. */
export function Component() {
  const { cohortId, pieces } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const { sharedPage: words } = useWork();
  const cohort = useMyCohort(cohortId);
  return (
    <Page>
      <title>{`${words.title} — ${common.brand}`}</title>
      <BackLink to={cohort ? homeOf(cohort) : '/'}>{common.back}</BackLink>
      <PageHead title={words.title} note={words.intro} />
      {pieces.length === 0 ? (
        <EmptyState fact={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div className={styles.pieces}>
          {pieces.map((piece) => (
            <SharedPiece key={`${piece.memberId}-${piece.stepKey}-${piece.audience}`} piece={piece} />
          ))}
        </div>
      )}
    </Page>
  );
}

function SharedPiece({ piece }: { piece: Piece }) {
  const { sharedPage: words } = useWork();
  const { moment } = useFormat();
  const { step } = useWords();
  const toGroup = piece.audience === 'group';
  return (
    <Card as="article" className={styles.piece}>
      <div className={styles.head}>
        <IconText icon={iconOfKind[piece.kind]}>{step.kinds[piece.kind]}</IconText>
        <Chip tone={toGroup ? 'lake' : 'neutral'}>{toGroup ? words.toGroup : words.toFacilitator}</Chip>
      </div>
      <h2 className={styles.title}>{piece.stepTitle}</h2>
      <p className={styles.quiet}>{words.by(piece.authorName, piece.groupKey, moment(piece.sharedAt))}</p>
      {piece.kind === 'subject' ? <SubjectSheet piece={piece} /> : <JournalPage piece={piece} />}
    </Card>
  );
}
