import { useFormat } from '../../../app/words.tsx';
import type { Consultation } from '../summary.ts';
import { Actions } from './actions.tsx';
import { Contributions } from './contributions.tsx';
import { Decide } from './decide.tsx';
import { Part } from './part.tsx';
import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

type ConsultationProps = { consultation: Consultation };

/** One subject: what was asked, offered and decided, as far as its client lets the reader know. */
export function ConsultationCard({ consultation }: ConsultationProps) {
  const words = useSummaryWords();
  const { clientName, isHidden, mayDecide, keeping } = consultation;
  const title = clientName === null ? words.noClient : words.consultationOf(clientName);
  return (
    <Part title={title}>
      {isHidden ? (
        <p>{keeping === 'erased' ? words.erased : words.ownToOthers}</p>
      ) : (
        <Said consultation={consultation} />
      )}
      {mayDecide && keeping !== 'erased' && <Decide consultation={consultation} />}
    </Part>
  );
}

function Said({ consultation }: ConsultationProps) {
  const words = useSummaryWords();
  const { subject, isMine, keeping } = consultation;
  return (
    <>
      {isMine && keeping === 'own' && <p className={styles.quiet}>{words.ownToClient}</p>}
      {subject && <p>{words.labelled(words.subject, subject)}</p>}
      <Contracts consultation={consultation} />
      <Contributions contributions={consultation.contributions} />
      <Actions consultation={consultation} />
    </>
  );
}

function Contracts({ consultation: { contracts } }: ConsultationProps) {
  const words = useSummaryWords();
  const { time } = useFormat();
  return (
    <div className={styles.part}>
      <h3>{words.contract}</h3>
      {contracts.length === 0 && <p className={styles.quiet}>{words.noContract}</p>}
      <ol role="list" className={styles.list}>
        {contracts.map(({ tags, text, at }, index) => (
          <li key={at}>
            <span className={styles.author}>{`${words.version(index + 1)}, ${time(at)}`}</span>
            <p className={styles.said}>{text}</p>
            <p className={styles.quiet}>{tags.map((tag) => words.tags[tag]).join(', ')}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
