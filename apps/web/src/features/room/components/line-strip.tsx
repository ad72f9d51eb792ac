import { Note } from '@cheminer/ui';
import { WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';
import { HandOver } from './hand-over.tsx';
import { UnsentTexts } from '../typed/unsent-texts.tsx';

/** What keeps this screen from being where the group is, what was refused, and who may take over. */
export function LineStrip({ notice }: { notice?: ReactNode }) {
  const { isLost, waiting, room, failure } = useStanding();
  const words = useWords();
  const { room: said } = words;
  return (
    <div className={styles.strips}>
      {notice}
      <div role="status">
        {isLost && (
          <Note icon={WifiOff} tone="warn">
            {room.phone ? said.lineLostCall(room.phone) : said.lineLost}
            {waiting > 0 && ` ${said.waitingToSend(waiting)}`}
          </Note>
        )}
      </div>
      <div role="alert">
        {failure && !isLost && <Note tone="danger">{sentenceOfFailure(failure, words)}</Note>}
      </div>
      <UnsentTexts />
      <HandOver />
    </div>
  );
}
