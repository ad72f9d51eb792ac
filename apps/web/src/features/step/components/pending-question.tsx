import { Card, Marker, SavedState } from '@cheminer/ui';
import type { EntryValue } from '../../../app/outbox/write.ts';
import { sayAnswer } from '../answer-texts.ts';
import type { Question } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';
import styles from './quiz.module.css';

/** An answer that waits for the line: kept here, explained once it is sent. */
export function PendingQuestion({
  question,
  value,
  number,
}: {
  question: Question;
  value: EntryValue;
  number: number;
}) {
  const { quiz } = useWork();
  return (
    <Card as="div" aria-label={String(number)} className={styles.answered}>
      <Marker state="to-send" />
      <div className={styles.said}>
        <p className={styles.prompt}>{question.prompt}</p>
        <p className={styles.verdict}>{sayAnswer(question, value)}</p>
        <p className={styles.quiet}>{quiz.pending}</p>
      </div>
      <SavedState state="to-send">{quiz.pendingChip}</SavedState>
    </Card>
  );
}
