import { Conflict } from '@cheminer/ui/work';
import { Button, Note } from '@cheminer/ui';
import { useState } from 'react';
import { sentenceOf } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { DraftEntry } from '../../../app/draft/use-draft.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './entry-state.module.css';

/** What keeps an entry from being saved as it is: two versions of it, or a refusal. Nothing when all is well. */
export function EntryState({ entry, say = String }: { entry: DraftEntry; say?: (value: string) => string }) {
  if (entry.conflict) return <TwoVersions entry={entry} say={say} />;
  return entry.problem ? <Refused entry={entry} /> : null;
}

const textOf = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join(', ');

function TwoVersions({ entry, say }: { entry: DraftEntry; say: (value: string) => string }) {
  const { conflict: words } = useWork();
  const { moment } = useFormat();
  const { mine, theirs, theirsSavedAt } = entry.conflict!;
  const both = typeof mine === 'string' && typeof theirs === 'string' ? `${theirs}\n\n${mine}` : null;
  return (
    <Conflict
      title={words.title}
      mine={{ caption: words.mine, text: say(textOf(mine)) || words.empty }}
      theirs={{ caption: words.theirs(moment(theirsSavedAt)), text: say(textOf(theirs)) || words.empty }}
      keepLabel={words.keep}
      onKeepMine={() => entry.resolve('mine')}
      onKeepTheirs={() => entry.resolve('theirs')}
      keepBothLabel={both === null ? undefined : words.keepBoth}
      onKeepBoth={both === null ? undefined : () => entry.resolve({ value: both })}
    />
  );
}

function Refused({ entry }: { entry: DraftEntry }) {
  const words = useWords();
  const { draft } = useWork();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(textOf(entry.value));
    setCopied(true);
  };
  return (
    <Note tone="danger" role="alert" className={styles.refused}>
      <p>{sentenceOf(entry.problem!, words)}</p>
      <Button variant="quiet" onClick={() => void copy()}>
        {copied ? draft.copied : draft.copy}
      </Button>
    </Note>
  );
}
