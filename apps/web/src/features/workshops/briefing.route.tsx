import { api, dataOf } from '@cheminer/api-client';
import { ButtonLink, Page, PageHead } from '@cheminer/ui';
import { Printer } from 'lucide-react';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import { sharedNeedsOf } from '../../app/work-time/shared-needs.ts';
import { BriefingAside, BriefingMain } from './components/briefing-parts.tsx';
import styles from './components/workshop-page.module.css';

const WORKSHOP = '/api/cohorts/{cohortId}/workshops/{workshopId}';

/** Everything that helps to run it; none of it says what somebody brought, or what was answered. */
export async function loader({ params }: LoaderFunctionArgs) {
  const path = { cohortId: params['cohortId']!, workshopId: params['workshopId']! };
  const at = { params: { path } };
  const workshop = await dataOf(api.GET(WORKSHOP, at));
  const ofGroup = { params: { path: { ...path, groupId: workshop.groupId! } } };
  const [dates, protocol, returns, turns, needs] = await Promise.all([
    dataOf(api.GET(`${WORKSHOP}/dates`, at)),
    dataOf(api.GET(`${WORKSHOP}/protocol`, at)),
    dataOf(api.GET(`${WORKSHOP}/room/returns`, at)),
    dataOf(api.GET('/api/cohorts/{cohortId}/groups/{groupId}/turns', ofGroup)),
    sharedNeedsOf(path.cohortId),
  ]);
  return { workshop, dates, protocol, returns, turns, needs };
}

export type Briefing = Awaited<ReturnType<typeof loader>>;

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
