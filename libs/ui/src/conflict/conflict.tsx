import { useId } from 'react';
import { Button } from '../button/button.tsx';
import { Note } from '../note/note.tsx';
import styles from './conflict.module.css';

type Version = Readonly<{ caption: string; text: string }>;

export type ConflictProps = {
  title: string;
  mine: Version;
  theirs: Version;
  keepLabel: string;
  onKeepMine: () => void;
  onKeepTheirs: () => void;
  keepBothLabel?: string | undefined;
  onKeepBoth?: (() => void) | undefined;
};

/** Two versions of one text, whole, until somebody chooses. */
export function Conflict(props: ConflictProps) {
  const { title, mine, theirs, keepLabel, onKeepMine, onKeepTheirs, keepBothLabel, onKeepBoth } = props;
  return (
    <Note tone="danger" role="alert" className={styles.conflict}>
      <p className={styles.title}>{title}</p>
      <div className={styles.versions}>
        <One version={mine} keepLabel={keepLabel} onKeep={onKeepMine} />
        <One version={theirs} keepLabel={keepLabel} onKeep={onKeepTheirs} />
      </div>
      {keepBothLabel && (
        <Button variant="quiet" onClick={onKeepBoth}>
          {keepBothLabel}
        </Button>
      )}
    </Note>
  );
}

function One({ version, keepLabel, onKeep }: { version: Version; keepLabel: string; onKeep: () => void }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.version}>
      <p id={id} className={styles.caption}>
        {version.caption}
      </p>
      <p className={styles.text}>{version.text}</p>
      <Button aria-describedby={id} onClick={onKeep}>
        {keepLabel}
      </Button>
    </section>
  );
}
