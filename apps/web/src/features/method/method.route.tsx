import { ButtonLink, Logo, Page, PageHead } from '@cheminer/ui';
import { LanguageSwitch } from '../../app/language-switch.tsx';
import { useWords } from '../../app/words.tsx';
import styles from './method.module.css';

/** For whoever stands before a room that is not theirs: the method, and why nobody sits in. Nothing of any group. */
export function Component() {
  const { common, method: words } = useWords();
  const { what, steps, closed, outside } = words;
  return (
    <>
      <title>{`${words.title} — ${common.brand}`}</title>
      <header className={styles.brand}>
        <Logo /> {common.brand}
      </header>
      <Page className={styles.page}>
        <PageHead title={words.title} />
        <p className={styles.lead}>{words.lead}</p>
        <Part {...closed} />
        <Part {...what} />
        <section>
          <h2>{steps.title}</h2>
          <ol className={styles.steps}>
            {steps.list.map(([name, text]) => (
              <li key={name}>
                <b>{name}</b> {text}
              </li>
            ))}
          </ol>
        </section>
        <Part {...outside} />
        <ButtonLink to="/">{words.home}</ButtonLink>
        <LanguageSwitch />
      </Page>
    </>
  );
}

function Part({ title, text }: Readonly<{ title: string; text: readonly string[] }>) {
  return (
    <section>
      <h2>{title}</h2>
      {text.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </section>
  );
}
