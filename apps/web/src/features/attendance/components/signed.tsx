import { Chip } from '@cheminer/ui';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import { drawingSize, type Signature } from '../sheet.ts';

/** When somebody signed, and what their hand drew. */
export function Signed({ signature: { signedAt, drawing, isCurrent } }: { signature: Signature }) {
  const { attendance: words } = useWords().workshops;
  const { moment } = useFormat();
  const { width, height } = drawingSize;
  return (
    <div className={styles.signed}>
      <Chip tone={isCurrent ? 'ok' : 'warn'}>
        {(isCurrent ? words.signedAt : words.signedBefore)(moment(signedAt))}
      </Chip>
      {drawing !== null && (
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.drawn} className={styles.drawn}>
          <path d={drawing} />
        </svg>
      )}
    </div>
  );
}
