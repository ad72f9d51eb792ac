import { api, dataOf } from '@cheminer/api-client';
import { EmptyState, Note, Page, PageHead } from '@cheminer/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useMyCohort } from '../../app/session.ts';
import { useWords } from '../../app/words.tsx';
import { GroupColumn } from './components/group-column.tsx';
import { Links } from './components/links.tsx';
import { Proposing } from './components/proposing.tsx';
import { SaveBar } from './components/save-bar.tsx';
import { Unplaced } from './components/unplaced.tsx';
import styles from './groups.module.css';
import { useArrangement } from './use-arrangement.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const at = { params: { path: { cohortId } } };
  return { cohortId, grouping: await dataOf(api.GET('/api/cohorts/{cohortId}/grouping', at)) };
}

/** Who is in which group, and why: proposed, put right by hand, then saved at once. */
export function Component() {
  const { cohortId, grouping } = useLoaderData<typeof loader>();
  const { common, groups: words } = useWords();
  const forming = useArrangement(cohortId, grouping);
  const isArchived = useMyCohort(cohortId)?.archived ?? false;
  const participants = grouping.people.filter(({ isFacilitator }) => !isFacilitator);
  return (
    <Page>
      <title>{`${words.title} — ${common.brand}`}</title>
      <BackLink to={`/promotions/${cohortId}/ateliers`}>{words.back}</BackLink>
      <PageHead title={words.title} note={words.note(participants.length, forming.groups.length)} />
      {isArchived && <Note>{words.archived}</Note>}
      {participants.length === 0 && <EmptyState fact={words.nobody}>{words.nobodyYet}</EmptyState>}
      {participants.length > 0 && (
        <div className={styles.stack}>
          {!isArchived && <Proposing forming={forming} grouping={grouping} />}
          <Unplaced forming={forming} grouping={grouping} readOnly={isArchived} />
          <div className={styles.columns}>
            {forming.groups.map((group, at) => (
              <GroupColumn
                key={group.groupKey}
                {...{ group, forming, grouping, readOnly: isArchived }}
                sketch={forming.sketches[at]}
              />
            ))}
          </div>
          <Links cohortId={cohortId} grouping={grouping} readOnly={isArchived} />
          {!isArchived && <SaveBar forming={forming} />}
        </div>
      )}
    </Page>
  );
}
