import { useLanguage } from '../../../app/words.tsx';
import type { Summary } from '../summary.ts';
import { useSummaryWords } from '../summary-words.ts';
import { Part } from './part.tsx';
import styles from './summary.module.css';

const marks = ['useful', 'heard', 'frame'] as const;

/** For whoever runs it, once enough people answered: never who said what. */
export function Evaluation({ evaluation }: Pick<Summary, 'evaluation'>) {
  const { evaluation: words } = useSummaryWords();
  const figure = new Intl.NumberFormat(useLanguage(), { minimumFractionDigits: 1 });
  if (evaluation === null) return null;
  return (
    <Part title={words.title}>
      <p className={styles.quiet}>{words.count(evaluation.count)}</p>
      <ul>
        {marks.map((mark) => (
          <li key={mark}>
            {words[mark]} <b>{figure.format(evaluation[mark])}</b>
          </li>
        ))}
      </ul>
    </Part>
  );
}
