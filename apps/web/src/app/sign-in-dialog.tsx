import { api } from '@cheminer/api-client';
import { Dialog } from '@cheminer/ui';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { accountIsHere } from './outbox/here.ts';
import { answerSignIn, attempt, sendings } from './send.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useWords } from './words.tsx';

/** The session ended while something was being sent: signing in here sends it again, and the page has not moved. */
export function SignInDialog({ accountId }: { accountId: string }) {
  const { signIn, common } = useWords();
  const { signInAsked } = useSyncExternalStore(sendings.subscribe, sendings.now);
  return (
    <Dialog
      open={signInAsked}
      onClose={() => answerSignIn(false)}
      title={signIn.againTitle}
      closeLabel={common.close}
    >
      <p>{signIn.again}</p>
      <FirstField>
        <SignInForm onSignedIn={() => void goOnAs(accountId)} />
      </FirstField>
    </Dialog>
  );
}

/** The dialog opens on its cross; whoever signs in starts at the first field. */
function FirstField({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return <div ref={box}>{children}</div>;
}

/** Only whoever wrote it sends it: somebody else, on the same machine, starts from their own home. */
async function goOnAs(accountId: string): Promise<void> {
  const { data } = await attempt(() => api.GET('/api/me'));
  if (data && data.accountId !== accountId) return location.assign('/');
  if (data) accountIsHere(accountId);
  answerSignIn(data !== null);
}
