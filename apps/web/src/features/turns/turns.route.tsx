import { api, dataOf } from '@cheminer/api-client';
import { Note, Page, PageHead } from '@cheminer/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { sentenceOfFailure } from '../../app/problem.ts';
import { useWords } from '../../app/words.tsx';
import { Left } from './components/left.tsx';
import { Proposal } from './components/proposal.tsx';
import { WorkshopTurns } from './components/workshop-turns.tsx';
import styles from './turns.module.css';
import { proposedIn } from './turns.ts';
import { useTurns } from './use-turns.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const group = { cohortId: params['cohortId']!, groupId: params['groupId']! };
  const at = { params: { path: group } };
  return { group, turns: await dataOf(api.GET('/api/cohorts/{cohortId}/groups/{groupId}/turns', at)) };
}

/** Who is client when: decided by whoever runs the group, read by everybody in it. */
export function Component() {
  const { group, turns } = useLoaderData<typeof loader>();
  const words = useWords();
  const { common, turns: said } = words;
  const deciding = useTurns(group, turns);
  const { failure } = deciding;
  const isSettled = turns.canChange && turns.left.length === 0 && proposedIn(turns).length === 0;
  return (
    <Page>
      <title>{`${said.title} — ${common.brand}`}</title>
      <BackLink to={`/promotions/${group.cohortId}/ateliers`}>{said.back}</BackLink>
      <PageHead title={said.title} note={said.note(turns.groupKey)} />
      <div className={styles.stack}>
        <p role="status" className={styles.said}>
          {deciding.said}
        </p>
        {failure && (
          <Note tone="danger" role="alert">
            {sentenceOfFailure(failure, words)}
          </Note>
        )}
        {turns.canChange && <Proposal turns={turns} deciding={deciding} />}
        <Left people={turns.left} />
        {isSettled && <Note tone="ok">{said.everybody}</Note>}
        {turns.workshops.map((workshop) => (
          <WorkshopTurns key={workshop.stepKey} {...{ workshop, turns, deciding }} />
        ))}
      </div>
    </Page>
  );
}
