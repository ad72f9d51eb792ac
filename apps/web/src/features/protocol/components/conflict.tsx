import { Button, Note } from '@cheminer/ui';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Draft } from '../draft.ts';
import styles from '../protocol.module.css';
import type { Editing } from '../use-protocol.ts';
import type { Theirs } from '../use-saving.ts';

type ConflictProps = { editing: Editing; theirs: Theirs };

/** Both protocols, and the question: keep theirs, or save one's own in its place. */
export function Conflict({ editing, theirs }: ConflictProps) {
  const { common, protocol } = useWords();
  const { conflict: words } = protocol;
  const say = useSaying();
  return (
    <Note tone="warn" role="alert">
      <p>
        <strong>{words.title}</strong>
      </p>
      <dl className={styles.both}>
        <dt>{words.theirs}</dt>
        <dd>{say(theirs.phases)}</dd>
        <dt>{words.yours}</dt>
        <dd>{say(editing.draft.phases)}</dd>
      </dl>
      <div className={styles.actions}>
        <Button onClick={() => void editing.keepTheirs()}>{words.keepTheirs}</Button>
        <Button busy={editing.isSaving && common.sending} onClick={() => void editing.saveAnyway()}>
          {words.keepYours}
        </Button>
      </div>
    </Note>
  );
}

type SaidPhase = Pick<Draft['phases'][number], 'kind' | 'minutes' | 'consultation'>;

/** « 2 h : Accueil 7 min, Retour 8 min… » */
function useSaying() {
  const { protocol: words } = useWords();
  const { minutes } = useFormat();
  return (phases: readonly SaidPhase[]): string =>
    words.conflict.said(
      minutes(phases.reduce((sum, each) => sum + each.minutes, 0)),
      phases.map((each) => `${words.kinds[each.kind]} ${minutes(each.minutes)}`).join(', '),
    );
}
