import { Card, Logo } from '@cheminer/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../../app/sign-in-form.tsx';
import { useWords } from '../../app/words.tsx';
import styles from './sign-in.module.css';

export function Component() {
  const { common, signIn } = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <div className={styles.page}>
      <main className={styles.door}>
        <p className={styles.brand}>
          <Logo /> {common.brand}
        </p>
        <title>{`${signIn.submit} — ${common.brand}`}</title>
        <h1>{signIn.title}</h1>
        <p>{signIn.invitation}</p>
        <SignInForm onSignedIn={() => void navigate(ownAddress(search.get('retour')), { replace: true })} />
      </main>
      <aside className={styles.view}>
        <Card>
          <h2>{signIn.promiseTitle}</h2>
          <p>{signIn.promise}</p>
        </Card>
      </aside>
    </div>
  );
}

/** Back to where the person was going; never to another site. */
function ownAddress(asked: string | null): string {
  return asked?.startsWith('/') && !asked.startsWith('//') && !asked.startsWith('/\\') ? asked : '/';
}
