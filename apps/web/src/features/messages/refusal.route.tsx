import { api, dataOf } from '@cheminer/api-client';
import { Button, ButtonLink, Card, EmptyState, Logo, Note, Page, PageHead } from '@cheminer/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useFetcher, useLoaderData } from 'react-router';
import { sentenceOfFailure } from '../../app/problem.ts';
import { answered } from '../../app/answered.ts';
import { attempt } from '../../app/send.ts';
import { useWords } from '../../app/words.tsx';
import styles from './components/refusal.module.css';

const REFUSAL = '/api/unsubscriptions/{token}';

/** Null when the address opens nothing any more. Looking at it refuses nothing. */
export async function loader({ params }: LoaderFunctionArgs) {
  const answer = await api.GET(REFUSAL, { params: { path: { token: params['token']! } } });
  return answer.response.status === 404 ? null : dataOf(Promise.resolve(answer));
}

export async function action({ params, request }: ActionFunctionArgs) {
  const at = { params: { path: { token: params['token']! } } };
  const refuses = (await request.formData()).get('intent') === 'refuse';
  const sent = await attempt(() => (refuses ? api.POST(REFUSAL, at) : api.DELETE(REFUSAL, at)));
  return answered(sent, sent.failure);
}

/** What a message's link refuses, confirmed and taken back without signing in. */
export function Component() {
  const asked = useLoaderData<typeof loader>();
  const { common, messages } = useWords();
  const { refusal } = messages;
  const title = asked ? refusal.title : refusal.unknown;
  return (
    <>
      <title>{`${title} — ${common.brand}`}</title>
      <header className={styles.brand}>
        <Logo /> {common.brand}
      </header>
      <Page className={styles.page}>
        {asked ? (
          <>
            <PageHead title={title} />
            <Choice asked={asked} />
          </>
        ) : (
          <EmptyState
            fact={refusal.unknown}
            action={<ButtonLink to="/connexion">{refusal.signIn}</ButtonLink>}
          >
            {refusal.unknownHint}
          </EmptyState>
        )}
      </Page>
    </>
  );
}

type Asked = NonNullable<Awaited<ReturnType<typeof loader>>>;

function Choice({ asked: { kind, isRefused } }: { asked: Asked }) {
  const words = useWords();
  const { refusal } = words.messages;
  const { Form, data, state } = useFetcher<typeof action>();
  return (
    <Card>
      <Form method="post" className={styles.choice}>
        <p role="status">{useSaid({ kind, isRefused }, Boolean(data?.data))}</p>
        <p className={styles.quiet}>{refusal.always}</p>
        <Button
          type="submit"
          variant={isRefused ? undefined : 'main'}
          name="intent"
          value={isRefused ? 'undo' : 'refuse'}
          busy={state !== 'idle' && words.common.sending}
        >
          {isRefused ? refusal.undo : refusal.confirm}
        </Button>
        {data?.failure && (
          <Note role="alert" tone="danger">
            {sentenceOfFailure(data.failure, words)}
          </Note>
        )}
      </Form>
    </Card>
  );
}

/** What is asked, or what has become of it. */
function useSaid({ kind, isRefused }: Asked, wasAnswered: boolean): string {
  const { refusal } = useWords().messages;
  const said = refusal.kinds[kind];
  if (isRefused) return refusal.done(said);
  return wasAnswered ? refusal.undone(said) : refusal.ask(said);
}
