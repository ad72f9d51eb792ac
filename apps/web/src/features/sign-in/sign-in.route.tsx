import { Card, Logo } from '@cheminer/ui';
import { useNavigate, useSearchParams } from 'react-router';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { SignInForm } from '../../app/sign-in-form.tsx';
import { useWords } from '../../app/words.tsx';
import { SignInMap } from './sign-in-map.tsx';
import styles from './sign-in.module.css';

export function Component() {
  const { common, signIn } = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <div className={styles.page}>
      <title>{`${signIn.submit} — ${common.brand}`}</title>
      <div className={styles.door}>
        <header className={styles.brand}>
          <Logo /> {common.brand}
        </header>
        <main id="main" className={styles.form}>
          <h1>{signIn.title}</h1>
          <p className={styles.invitation}>{signIn.invitation}</p>
          <SignInForm onSignedIn={() => void navigate(ownAddress(search.get('retour')), { replace: true })} />
        </main>
        <footer className={styles.foot}>
          <LanguageSwitch />
        </footer>
      </div>
      <aside aria-label={common.brand} className={styles.view}>
        <SignInMap />
        <Card as="div" raised className={styles.promise}>
          <p className={styles.promiseTitle}>{signIn.promiseTitle}</p>
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
