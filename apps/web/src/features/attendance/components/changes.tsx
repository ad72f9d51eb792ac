import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import { useRecordedWords } from '../recorded-words.ts';
import type { SheetChange } from '../sheet.ts';

/** Every correction, the latest first: what it was, what it is, who said so and why. */
export function Changes({ changes }: { changes: readonly SheetChange[] }) {
  const { attendance: words } = useWords().workshops;
  const { moment } = useFormat();
  const said = useRecordedWords();
  const id = useId();
  if (changes.length === 0) return null;
  return (
    <Card flush aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{words.changes}</h2>
      </div>
      <ol role="list">
        {changes.map(({ id: key, name, before, after, reason, byName, at }) => (
          <li key={key} className={styles.change}>
            <p>
              <strong>{name}</strong> <s>{said(before)}</s> {said(after)}
            </p>
            {reason && <p>{words.because(words.reasons[reason as keyof typeof words.reasons] ?? reason)}</p>}
            <p className={styles.quiet}>{words.by(byName, moment(at))}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
