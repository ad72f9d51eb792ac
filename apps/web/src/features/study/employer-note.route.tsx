import { api, dataOf } from '@cheminer/api-client';
import { Button, Page, TextField } from '@cheminer/ui';
import { Copy, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { BackLink } from '../../app/back-link.tsx';
import { meetingsOf } from '../../app/meetings.ts';
import { loadStudyWords, useStudy } from '../../app/study-words.ts';
import { useFormat, useWords } from '../../app/words.tsx';
import { NoteSheet } from './components/note-sheet.tsx';
import styles from './employer-note.module.css';
import { pageOf, textOf } from './note.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const cohortId = params['cohortId']!;
  const [note, meetings] = await Promise.all([
    dataOf(api.GET('/api/cohorts/{cohortId}/employer-note', { params: { path: { cohortId } } })),
    meetingsOf(cohortId),
    loadStudyWords(),
  ]);
  return { note, meetings };
}

export function Component() {
  const { note, meetings } = useLoaderData<typeof loader>();
  const { cohortId } = useParams();
  const { common } = useWords();
  const { note: words } = useStudy();
  const [to, write] = useKeptName();
  const page = pageOf(note, meetings, { words, format: useFormat() });
  return (
    <Page className={styles.page}>
      <title>{`${words.title} — ${common.brand}`}</title>
      <div className={styles.ways}>
        <BackLink to={`/promotions/${cohortId}/temps`}>{words.back}</BackLink>
        <TextField
          label={words.to}
          hint={words.toHint}
          value={to}
          maxLength={120}
          autoComplete="off"
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
        <div className={styles.buttons}>
          <Button variant="main" icon={Printer} onClick={() => window.print()}>
            {words.print}
          </Button>
          <CopyText>{textOf(page, to && `${words.to} ${to}`)}</CopyText>
        </div>
      </div>
      <NoteSheet page={page} to={to} />
    </Page>
  );
}

/** Signing out forgets it, as it does every choice kept on the device. */
const nameKey = 'cheminer.choice.employer';

function useKeptName(): [string, (name: string) => void] {
  const [name, setName] = useState(() => localStorage.getItem(nameKey) ?? '');
  return [
    name,
    (written) => {
      setName(written);
      localStorage.setItem(nameKey, written);
    },
  ];
}

function CopyText({ children }: { children: string }) {
  const { note: words } = useStudy();
  const [said, say] = useState<ReactNode>(null);
  const copy = () =>
    navigator.clipboard.writeText(children).then(
      () => say(words.copied),
      () => say(words.copyFailed),
    );
  return (
    <>
      <Button icon={Copy} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
