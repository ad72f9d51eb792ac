import { api, dataOf } from '@cheminer/api-client';
import type { ReminderDistance } from '@cheminer/vocabulary';
import { Card, EmptyState, Note, Page, PageHead } from '@cheminer/ui';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
  useParams,
} from 'react-router';
import { answered } from '../../app/answered.ts';
import { send } from '../../app/send.ts';
import { useMyCohort } from '../../app/session.ts';
import { useWords } from '../../app/words.tsx';
import { Filters } from './components/filters.tsx';
import { LedgerTable } from './components/ledger-table.tsx';
import { Reminders } from './components/reminders.tsx';
import styles from './components/messages.module.css';
import { addressOf, askedIn, isFiltered } from './filters.ts';
import { queryOf } from './ledger.ts';

export async function loader({ params, request }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url);
  const asked = askedIn(searchParams);
  if (search !== addressOf(asked)) throw redirect(pathname + addressOf(asked));
  const at = { params: { path: { cohortId: params['cohortId']! }, query: queryOf(asked) } };
  const answer = await api.GET('/api/cohorts/{cohortId}/messages', at);
  // An address whose person is nobody shows everybody.
  if (answer.response.status === 400 && search !== '') throw redirect(pathname);
  return { ledger: await dataOf(Promise.resolve(answer)), asked };
}

/** How long before its meetings the cohort reminds. */
export async function action({ params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const path = { cohortId: params['cohortId']! };
  const body = { distances: form.getAll('distance') as ReminderDistance[] };
  const sent = await send(() => api.PUT('/api/cohorts/{cohortId}/reminders', { params: { path }, body }));
  return answered(sent, sent.failure);
}

export function Component() {
  const { ledger, asked } = useLoaderData<typeof loader>();
  const { common, messages } = useWords();
  const { cohortId } = useParams();
  const isFacilitator = useMyCohort(cohortId)?.role === 'facilitator';
  return (
    <Page width="grid">
      <title>{`${messages.title} — ${common.brand}`}</title>
      <PageHead title={messages.title} note={isFacilitator ? messages.noteOfGroups : messages.noteOfCohort} />
      <div className={styles.stack}>
        {!ledger.isServerSet && <Note>{messages.noServer}</Note>}
        {ledger.canSetReminders && <Reminders chosen={ledger.reminders} />}
        {ledger.people.length > 0 && <Filters ledger={ledger} asked={asked} />}
        {ledger.rows.length === 0 ? (
          <Nothing filtered={isFiltered(asked)} />
        ) : (
          <Card as="div" flush>
            <LedgerTable ledger={ledger} asked={asked} />
          </Card>
        )}
      </div>
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { messages } = useWords();
  return <EmptyState fact={messages.none}>{filtered ? messages.noneFiltered : messages.noneYet}</EmptyState>;
}
