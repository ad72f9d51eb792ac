import { Chip, IconText } from '@cheminer/ui';
import { Check, TriangleAlert } from 'lucide-react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Done } from '../workshop-commands.ts';
import styles from './sent-state.module.css';

type SentStateProps = {
  sending: boolean;
  /** What became of the last sending. */
  done: Done | undefined;
  /** « Noté à 10:04 » */
  saved: (time: string) => string;
};

/** What became of what somebody chose, beside it. Always mounted, so that its changes are read out in their turn. */
export function SentState({ sending, done, saved }: SentStateProps) {
  const words = useWords();
  const { time } = useFormat();
  return (
    <span role="status" className={styles.state}>
      {sending && <span className={styles.sending}>{words.common.sending}</span>}
      {!sending && done?.failure === null && (
        <Chip tone="ok" icon={Check}>
          {saved(time(done.at))}
        </Chip>
      )}
      {!sending && done?.failure && (
        <IconText icon={TriangleAlert} className={styles.failed}>
          {sentenceOfFailure(done.failure, words)}
        </IconText>
      )}
    </span>
  );
}
