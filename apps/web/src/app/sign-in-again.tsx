import { Card, Page } from '@cheminer/ui';
import { useRevalidator } from 'react-router';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in-again.module.css';
import { useWords } from './words.tsx';

/** The session ended while somebody was here: they sign in where they are, and the page goes on. */
export function SignInAgain() {
  const { signIn, common } = useWords();
  const { revalidate } = useRevalidator();
  return (
    <Page>
      <title>{`${signIn.againTitle} — ${common.brand}`}</title>
      <Card className={styles.card}>
        <h1>{signIn.againTitle}</h1>
        <p>{signIn.again}</p>
        <SignInForm onSignedIn={() => void revalidate()} />
      </Card>
    </Page>
  );
}
