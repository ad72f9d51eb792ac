import { api, dataOf } from '@cheminer/api-client';
import { ButtonLink, Note, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData, useLocation } from 'react-router';
import { answered } from '../../app/answered.ts';
import { BackLink } from '../../app/back-link.tsx';
import { send } from '../../app/send.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { LookBackForm } from './components/look-back-form.tsx';
import styles from './components/summary.module.css';
import { lookBackIn } from './look-back.ts';
import type { Done } from './summary-commands.ts';
import { placeIn } from './summary.ts';
import { loadSummaryWords, useSummaryWords } from './summary-words.ts';

const LOOK_BACK = '/api/cohorts/{cohortId}/workshops/{workshopId}/room/look-back';

export async function loader({ params }: LoaderFunctionArgs) {
  const [lookBack] = await Promise.all([
    dataOf(api.GET(LOOK_BACK, { params: { path: placeIn(params) } })),
    loadSummaryWords(),
  ]);
  return { lookBack };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const body = lookBackIn(await request.formData());
  const { failure } = await send(() => api.PUT(LOOK_BACK, { params: { path: placeIn(params) }, body }));
  const done: Done = { failure };
  return answered(done, failure);
}

/** Some weeks after a workshop: where one's own actions stand, and for oneself alone what has changed. */
export function Component() {
  const { lookBack } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const summary = useSummaryWords();
  const { dayWithYear } = useFormat();
  const said = summary.followUp;
  const summaryPage = useLocation().pathname.replace(/\/bilan$/, '/compte-rendu');
  return (
    <Page>
      <title>{`${said.titleOf(lookBack.title)} — ${common.brand}`}</title>
      <BackLink to="..">{summary.back}</BackLink>
      <PageHead
        title={said.titleOf(lookBack.title)}
        note={lookBack.due === null ? said.title : said.after(lookBack.due)}
        end={
          <ButtonLink variant="quiet" to={summaryPage}>
            {said.summary}
          </ButtonLink>
        }
      />
      <div className={styles.stack}>
        {lookBack.due === null ? (
          <Note>{said.opensOn(dayWithYear(lookBack.opensOn))}</Note>
        ) : (
          <LookBackForm lookBack={lookBack} />
        )}
      </div>
    </Page>
  );
}
