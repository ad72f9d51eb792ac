import { api, outcomeOf, type Problem } from '@cheminer/api-client';
import { Button, ProblemSummary, TextField } from '@cheminer/ui';
import { useActionState } from 'react';
import { faultOf, problemsOf } from './problem.ts';
import { useWords } from './words.tsx';

/** E-mail and password, on the sign-in page and wherever a session ended. What was typed stays after a refusal. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const words = useWords();
  const { signIn, common } = words;
  const [state, submit, busy] = useActionState(async (last: Attempt | null, form: FormData): Promise<Attempt | null> => {
    const body = { email: String(form.get('email')), password: String(form.get('password')) };
    const { problem } = await outcomeOf(api.POST('/api/sign-in', { body }));
    if (!problem) onSignedIn();
    return problem && { problem, email: body.email, attempt: (last?.attempt ?? 0) + 1 };
  }, null);
  return (
    <form action={submit} noValidate className="stack">
      <ProblemSummary attempt={state?.attempt} title={signIn.refused} problems={state ? problemsOf(state.problem, words) : []} />
      <TextField
        id="email"
        name="email"
        type="email"
        label={signIn.email}
        autoComplete="username"
        defaultValue={state?.email}
        error={faultOf(state?.problem, 'email', words)}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={signIn.password}
        autoComplete="current-password"
        error={faultOf(state?.problem, 'password', words)}
      />
      <Button type="submit" variant="main" wide busy={busy && common.sending}>
        {signIn.submit}
      </Button>
    </form>
  );
}

type Attempt = Readonly<{ problem: Problem; email: string; attempt: number }>;
