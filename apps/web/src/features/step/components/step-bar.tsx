import { cx, Icon } from '@cheminer/ui';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { addressOfPath, type Step } from '../step.ts';
import { useStateOf } from '../use-state-of.ts';
import styles from './step-bar.module.css';

type StepBarProps = { cohortId: string; step: Step; always: boolean };

/** What the side column says, where there is none: on a narrow screen, and for a meeting. */
export function StepBar({ cohortId, step, always }: StepBarProps) {
  const { step: words } = useWords();
  const { steps, type } = step.module;
  const stateOf = useStateOf(cohortId, step);
  const place = steps.findIndex(({ key }) => key === step.key) + 1;
  return (
    <nav aria-label={words.steps} className={cx(styles.bar, always && styles.always)}>
      <Link to={addressOfPath(cohortId)} className={styles.back}>
        <Icon of={ArrowLeft} />
        {always ? words.backToPath : words.backShort}
      </Link>
      {type === 'module' && (
        <>
          <span className={styles.place}>{words.place(place, steps.length)}</span>
          <span aria-hidden="true" className={styles.dots}>
            {steps.map((row) => (
              <i key={row.key} className={cx(styles.dot, styles[stateOf(row)])} />
            ))}
          </span>
        </>
      )}
    </nav>
  );
}
