import { api, dataOf } from '@cheminer/api-client';
import { Card, Page, PageHead } from '@cheminer/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { currentLanguage } from '../../app/language.ts';
import { useMyCohort } from '../../app/session.ts';
import { useLanguage, useWords } from '../../app/words.tsx';
import { loadWorkWords, useWork } from '../../app/work-words.ts';
import styles from './glossary.module.css';

export async function loader({ params }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const [terms] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/glossary', { params: { path: { cohortId } } })),
    loadWorkWords(currentLanguage()),
  ]);
  return { cohortId, terms };
}

/** The words and acronyms of the course, each at an address of its own. */
export function Component() {
  const { cohortId, terms } = useLoaderData<typeof loader>();
  const { common } = useWords();
  const { glossary: words } = useWork();
  const { compare } = new Intl.Collator(useLanguage());
  const sorted = [...terms].sort((one, other) => compare(one.term, other.term));
  const walks = useMyCohort(cohortId)?.role === 'participant';
  return (
    <Page>
      <title>{`${words.title} — ${common.brand}`}</title>
      {walks && <BackLink to="../parcours">{words.back}</BackLink>}
      <PageHead title={words.title} />
      <p className={styles.intro}>{terms.length > 0 ? words.intro : words.empty}</p>
      {terms.length > 0 && (
        <Card as="div">
          <dl className={styles.terms}>
            {sorted.map(({ key, term, html }) => (
              <div key={key} id={key} className={styles.term}>
                <dt>{term}</dt>
                <dd dangerouslySetInnerHTML={{ __html: html }} />
              </div>
            ))}
          </dl>
        </Card>
      )}
    </Page>
  );
}
