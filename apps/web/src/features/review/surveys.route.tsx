import { api, dataOf } from '@cheminer/api-client';
import { EmptyState, IconText, Page, PageHead } from '@cheminer/ui';
import { EyeOff } from 'lucide-react';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useWords } from '../../app/words.tsx';
import { BackToGrid } from './components/back-to-grid.tsx';
import { SurveyCard } from './components/survey-card.tsx';
import styles from './components/survey-card.module.css';

export function loader({ params }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']! };
  return dataOf(api.GET('/api/cohorts/{cohortId}/survey-answers', { params: { path } }));
}

/** What the cohort answers, for whoever improves the course with it. */
export function Component() {
  const { cohortTitle, surveys } = useLoaderData<typeof loader>();
  const { common, review } = useWords();
  const words = review.surveys;
  return (
    <Page>
      <title>{`${words.title} — ${common.brand}`}</title>
      <BackToGrid />
      <PageHead title={words.title} note={cohortTitle} />
      <p className={styles.privacy}>
        <IconText icon={EyeOff}>{words.privacy}</IconText>
      </p>
      {surveys.length === 0 && <EmptyState fact={words.none}>{words.noneHow}</EmptyState>}
      <div className={styles.cards}>
        {surveys.map((survey) => (
          <SurveyCard key={survey.stepKey} survey={survey} />
        ))}
      </div>
    </Page>
  );
}
