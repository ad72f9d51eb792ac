import { ButtonLink, Page, PageHead } from '@cheminer/ui';
import type { Words } from '@cheminer/i18n';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import styles from './error-page.module.css';
import { SignInAgain } from './sign-in-again.tsx';
import { useWords } from './words.tsx';

/** Whatever keeps a page from showing, in plain words, with a way out. */
export function ErrorPage() {
  const error = useRouteError();
  const { common } = useWords();
  const status = statusOf(error);
  if (status === 401) return <SignInAgain />;
  const { title, text } = saying(error, status, common.errors);
  return (
    <Page>
      <title>{`${title} — ${common.brand}`}</title>
      <div className={styles.page}>
        <svg viewBox="0 0 120 40" aria-hidden="true" className={styles.trail}>
          <path d="M2 34C24 34 22 14 44 16S70 32 92 22 108 8 118 6" />
        </svg>
        <PageHead title={title} />
        <p className={styles.text}>{text}</p>
        <ButtonLink to="/" variant="main">
          {common.errors.home}
        </ButtonLink>
      </div>
    </Page>
  );
}

/** Loaders throw the API's answer as a Response; the router wraps those it makes itself. */
function statusOf(error: unknown): number | undefined {
  return isRouteErrorResponse(error) || error instanceof Response ? error.status : undefined;
}

type Saying = Readonly<{ title: string; text: string }>;

function saying(error: unknown, status: number | undefined, errors: Words['common']['errors']): Saying {
  if (status === 404) return { title: errors.notFoundTitle, text: errors.notFound };
  if (status === 403) return { title: errors.forbiddenTitle, text: errors.forbidden };
  if (!navigator.onLine || error instanceof TypeError || (status !== undefined && status >= 502)) {
    return { title: errors.offlineTitle, text: errors.offline };
  }
  return { title: errors.brokenTitle, text: errors.broken };
}
