import { api, dataOf, type Schemas } from '@cheminer/api-client';
import { Button, Card, EmptyState, Note, Page, PageHead } from '@cheminer/ui';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useFetcher,
  useLoaderData,
  useParams,
} from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { sentenceOfFailure } from '../../app/problem.ts';
import { answered } from '../../app/answered.ts';
import { send } from '../../app/send.ts';
import { useMyCohort } from '../../app/session.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { MessageState } from './components/message-state.tsx';
import styles from './components/messages.module.css';

const MESSAGE = '/api/cohorts/{cohortId}/messages/{messageId}';

const at = ({ params }: Pick<LoaderFunctionArgs, 'params'>) => ({
  params: { path: { cohortId: params['cohortId']!, messageId: params['messageId']! } },
});

export const loader = (args: LoaderFunctionArgs) => dataOf(api.GET(MESSAGE, at(args)));

/** Sends it again, or says that it came back. */
export async function action(args: ActionFunctionArgs) {
  const intent = (await args.request.formData()).get('intent') === 'resend' ? 'resend' : 'bounce';
  const { failure } =
    intent === 'resend'
      ? await send(() => api.POST(`${MESSAGE}/sending`, at(args)))
      : await send(() => api.PUT(`${MESSAGE}/bounce`, at(args)));
  return answered({ intent, failure } as const, failure);
}

export function Component() {
  const message = useLoaderData<typeof loader>();
  const { common, messages } = useWords();
  const { line, subject } = message;
  const title = subject ?? messages.kinds[line.kind];
  const { moment } = useFormat();
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <BackLink to="..">{messages.one.back}</BackLink>
      <PageHead title={title} note={messages.one.to(`${line.givenName} ${line.familyName}`)} />
      <div className={styles.stack}>
        <Card>
          <MessageState line={line} />
          <p className={styles.why}>{moment(line.settledAt ?? line.createdAt)}</p>
        </Card>
        <Mend message={message} />
        <Content message={message} />
      </div>
    </Page>
  );
}

type Message = Schemas['MessageContentResponse'];

function Content({ message: { text, hasPage, line } }: { message: Message }) {
  const { one } = useWords().messages;
  const { cohortId } = useParams();
  if (text === null) return <EmptyState fact={one.nothing}>{null}</EmptyState>;
  return (
    <>
      {hasPage && <Note>{one.preview}</Note>}
      <Card>
        <h2 className={styles.heading}>{one.text}</h2>
        <pre className={styles.text}>{text}</pre>
      </Card>
      {hasPage && (
        <Card>
          <h2 className={styles.heading}>{one.page}</h2>
          <iframe
            title={one.page}
            sandbox=""
            src={`/api/cohorts/${cohortId}/messages/${line.id}/page`}
            className={styles.frame}
          />
        </Card>
      )}
    </>
  );
}

/** What can be done for it; null for nothing. */
function mendingOf({ canResend, state }: Message['line'], role: string | undefined) {
  if (role !== 'coordinator' && role !== 'facilitator') return null;
  if (canResend) return 'resend';
  return state === 'sent' ? 'bounce' : null;
}

/** For a message that did not arrive, by those who answer for it. */
function Mend({ message: { line } }: { message: Message }) {
  const words = useWords();
  const { one } = words.messages;
  const { cohortId } = useParams();
  const { Form, data, state } = useFetcher<typeof action>();
  const intent = mendingOf(line, useMyCohort(cohortId)?.role);
  return (
    <>
      {intent && (
        <Form method="post" className={styles.mend}>
          <Button type="submit" name="intent" value={intent} busy={state !== 'idle' && words.common.sending}>
            {one[intent]}
          </Button>
          <p>{one[`${intent}Hint`]}</p>
        </Form>
      )}
      {data && (
        <Note role="status" tone={data.failure ? 'danger' : 'ok'}>
          {data.failure
            ? sentenceOfFailure(data.failure, words)
            : { resend: one.resent, bounce: one.bounced }[data.intent]}
        </Note>
      )}
    </>
  );
}
