import { api } from '@cheminer/api-client';
import { Button, Note, ProblemSummary, TextField } from '@cheminer/ui';
import { useActionState, useId } from 'react';
import { accountIsLeaving } from './outbox/account.ts';
import { faultOf, sentenceOfFailure } from './problem.ts';
import { attempt, type Failure, type Sent } from './send.ts';
import styles from './sign-in-form.module.css';
import { useWords } from './words.tsx';

/** E-mail and password, on the sign-in page and wherever a session ended. The address stays after a refusal. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const words = useWords();
  const { signIn, common } = words;
  const id = useId();
  const [tried, submit, busy] = useActionState(
    async (last: Tried | null, form: FormData): Promise<Tried | null> => {
      const body = { email: String(form.get('email')), password: String(form.get('password')) };
      const { failure } = await signInAs(body);
      if (!failure) onSignedIn();
      return failure && { failure, email: body.email, times: (last?.times ?? 0) + 1 };
    },
    null,
  );
  const fault = (name: string) => faultOf(tried?.failure, name, words);
  return (
    <form action={submit} noValidate className={styles.form}>
      {tried && <Refused tried={tried} id={id} />}
      <TextField
        id={`${id}-email`}
        name="email"
        type="email"
        label={signIn.email}
        autoComplete="username"
        defaultValue={tried?.email}
        error={fault('email')}
      />
      <TextField
        id={`${id}-password`}
        name="password"
        type="password"
        label={signIn.password}
        autoComplete="current-password"
        error={fault('password')}
      />
      <Button type="submit" variant="main" wide busy={busy && common.sending}>
        {signIn.submit}
      </Button>
    </form>
  );
}

/** Until it is known who is there, nothing that was left goes out. */
async function signInAs(body: { email: string; password: string }): Promise<Sent<unknown>> {
  const goBack = accountIsLeaving();
  const sent = await attempt(() => api.POST('/api/sign-in', { body }));
  if (typeof sent.failure === 'object' && sent.failure !== null) goBack();
  return sent;
}

type Tried = Readonly<{ failure: Failure; email: string; times: number }>;

/** Above the form: which fields to put right, or why the whole was refused. */
function Refused({ tried: { failure, times }, id }: { tried: Tried; id: string }) {
  const words = useWords();
  const problems = ['email', 'password'].flatMap((name) => {
    const text = faultOf(failure, name, words);
    return text === undefined
      ? []
      : [{ fieldId: `${id}-${name}`, text: `${labelOf(name, words.signIn)}\u00A0: ${text}` }];
  });
  const title = sentenceOfFailure(failure, words);
  if (problems.length > 0) return <ProblemSummary attempt={times} title={title} problems={problems} />;
  return (
    <Note key={times} tone="danger" role="alert">
      {title}
    </Note>
  );
}

const labelOf = (name: string, { email, password }: { email: string; password: string }) =>
  name === 'email' ? email : password;
