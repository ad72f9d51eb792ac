import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

type SayingsProps = { sayings: readonly Readonly<{ name: string; text: string | null }>[] };

/** What people said, with their names; what was erased says so. */
export function Sayings({ sayings }: SayingsProps) {
  const words = useSummaryWords();
  if (sayings.length === 0) return <p className={styles.quiet}>{words.nothing}</p>;
  return (
    <ul role="list" className={styles.list}>
      {sayings.map(({ name, text }, index) => (
        <li key={index}>
          <span className={styles.said}>{text ?? words.erased}</span>{' '}
          <span className={styles.author}>{`— ${name}`}</span>
        </li>
      ))}
    </ul>
  );
}
