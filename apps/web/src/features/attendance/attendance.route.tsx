import { api, dataOf } from '@cheminer/api-client';
import { Note, Page, PageHead } from '@cheminer/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { sentenceOfFailure } from '../../app/problem.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import styles from './attendance.module.css';
import { OwnLine } from './components/own-line.tsx';
import { WholeSheet } from './components/whole-sheet.tsx';
import { useSheet } from './use-sheet.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const address = { cohortId: params['cohortId']!, workshopId: params['workshopId']! };
  const at = { params: { path: address } };
  const sheet = await dataOf(api.GET('/api/cohorts/{cohortId}/workshops/{workshopId}/attendance', at));
  return { address, sheet };
}

/** Who was there: signed by each, countersigned by whoever runs the group. */
export function Component() {
  const { address, sheet } = useLoaderData<typeof loader>();
  const words = useWords();
  const { common, workshops } = words;
  const said = workshops.attendance;
  const { longDay } = useFormat();
  const deciding = useSheet(address);
  const { failure } = deciding;
  return (
    <Page>
      <title>{`${said.title} — ${common.brand}`}</title>
      <BackLink to="..">{said.back}</BackLink>
      <PageHead title={said.title} note={said.note(sheet.title, longDay(sheet.startsAt))} />
      <div className={styles.stack}>
        <p role="status" className={styles.said}>
          {deciding.said}
        </p>
        {failure && (
          <Note tone="danger" role="alert">
            {sentenceOfFailure(failure, words)}
          </Note>
        )}
        {sheet.runs ? <WholeSheet {...{ sheet, deciding }} /> : <OwnLine {...{ sheet, deciding }} />}
      </div>
    </Page>
  );
}
