import { ButtonLink, Page, PageHead } from '@cheminer/ui';
import { Printer } from 'lucide-react';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import { briefingOf } from './briefing.ts';
import { BriefingAside, BriefingMain } from './components/briefing-parts.tsx';
import styles from './components/workshop-page.module.css';

export const loader = ({ params }: LoaderFunctionArgs) =>
  briefingOf({ cohortId: params['cohortId']!, workshopId: params['workshopId']! });

export function Component() {
  const briefing = useLoaderData<typeof loader>();
  const { title, groupKey, minutes } = briefing.workshop;
  const { common, workshops } = useWords();
  const { cohortId, workshopId } = useParams();
  const format = useFormat();
  const kit = `/api/cohorts/${cohortId}/workshops/${workshopId}/kit.pdf?language=${useLanguage()}`;
  return (
    <Page>
      <title>{`${workshops.briefing.title(title)} — ${common.brand}`}</title>
      <BackLink to="..">{workshops.page.backToWorkshop}</BackLink>
      <PageHead
        title={workshops.briefing.title(title)}
        note={workshops.page.note(groupKey!, format.minutes(minutes))}
        end={
          <ButtonLink href={kit} icon={Printer} download>
            {workshops.page.kit}
          </ButtonLink>
        }
      />
      <p className={styles.quiet}>{workshops.briefing.hint}</p>
      <div className={styles.columns}>
        <BriefingMain briefing={briefing} />
        <BriefingAside briefing={briefing} />
      </div>
    </Page>
  );
}
