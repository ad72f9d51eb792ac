import type { NameChoice } from '@cheminer/vocabulary';
import { ButtonLink, Card, Note, Page, PageHead } from '@cheminer/ui';
import { Download } from 'lucide-react';
import { type ActionFunctionArgs, useLoaderData } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { useMe } from '../../app/session.ts';
import { useFormat, useLanguage, useWords } from '../../app/words.tsx';
import { EraseWritings } from './components/erase-writings.tsx';
import { NameChoices } from './components/name-choices.tsx';
import { chooseName, erase, readPlaces } from './my-data.ts';
import styles from './my-data.module.css';
import { loadMyDataWords, useMyDataWords } from './my-data-words.ts';

export async function loader() {
  const [places] = await Promise.all([readPlaces(), loadMyDataWords()]);
  return places;
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const cohortId = String(form.get('cohortId'));
  return form.get('intent') === 'erase'
    ? erase(cohortId)
    : chooseName(cohortId, String(form.get('choice')) as NameChoice);
}

/** What a person may do with what is kept of them: take it, say how they are named once they left, have it erased. */
export function Component() {
  const { common } = useWords();
  const words = useMyDataWords();
  const places = useLoaderData<typeof loader>();
  return (
    <Page>
      <title>{`${words.title} — ${common.brand}`}</title>
      <BackLink to="/compte">{words.back}</BackLink>
      <PageHead title={words.title} />
      <p className={styles.intro}>{words.intro}</p>
      <div className={styles.cards}>
        <Left />
        <TakeAlong />
        {places.length > 0 && <NameChoices places={places} />}
        {places.length > 0 && <EraseWritings places={places} />}
      </div>
    </Page>
  );
}

/** Whoever left is told that what is theirs is still there. */
function Left() {
  const words = useMyDataWords();
  const { dayWithYear } = useFormat();
  const left = useMe().cohorts.flatMap(({ cohortId, title, leftOn }) =>
    leftOn ? [{ cohortId, said: words.leftOn(title, dayWithYear(leftOn)) }] : [],
  );
  if (left.length === 0) return null;
  return (
    <Note>
      {left.map(({ cohortId, said }) => (
        <p key={cohortId}>{said}</p>
      ))}
      <p>{words.stillHere}</p>
    </Note>
  );
}

function TakeAlong() {
  const { copy } = useMyDataWords();
  const file = `/api/my-data/copy.zip?language=${useLanguage()}`;
  return (
    <Card>
      <h2 className={styles.title}>{copy.title}</h2>
      <p>{copy.text}</p>
      <p className={styles.quiet}>{copy.others}</p>
      <ButtonLink variant="main" href={file} download icon={Download}>
        {copy.take}
      </ButtonLink>
    </Card>
  );
}
