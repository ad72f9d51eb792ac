import { ButtonLink, EmptyState, Page } from '@cheminer/ui';
import type { Words } from '@cheminer/i18n';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { SignInAgain } from './sign-in-again.tsx';
import { useWords } from './words.tsx';

/** Whatever keeps a page from showing, in plain words, with a way out. */
export function ErrorPage() {
  const error = useRouteError();
  const { common } = useWords();
  if (isRouteErrorResponse(error) && error.status === 401) return <SignInAgain />;
  const { title, text } = saying(error, common.errors);
  return (
    <Page>
      <EmptyState fact={<h1>{title}</h1>} action={<ButtonLink to="/" variant="main">{common.errors.home}</ButtonLink>}>
        <p>{text}</p>
      </EmptyState>
    </Page>
  );
}

function saying(error: unknown, errors: Words['common']['errors']): { title: string; text: string } {
  const status = isRouteErrorResponse(error) ? error.status : undefined;
  if (status === 404) return { title: errors.notFoundTitle, text: errors.notFound };
  if (status === 403) return { title: errors.forbiddenTitle, text: errors.forbidden };
  if (error instanceof TypeError || (status !== undefined && status >= 502)) {
    return { title: errors.offlineTitle, text: errors.offline };
  }
  return { title: errors.brokenTitle, text: errors.broken };
}
