import { Card, Page } from '@cheminer/ui';
import { useRevalidator } from 'react-router';
import { SignInForm } from './sign-in-form.tsx';
import { useWords } from './words.tsx';

/** The session ended while somebody was here: they sign in where they are, and the page goes on. */
export function SignInAgain() {
  const { signIn } = useWords();
  const { revalidate } = useRevalidator();
  return (
    <Page>
      <Card>
        <h1>{signIn.againTitle}</h1>
        <p>{signIn.again}</p>
        <SignInForm onSignedIn={() => void revalidate()} />
      </Card>
    </Page>
  );
}
