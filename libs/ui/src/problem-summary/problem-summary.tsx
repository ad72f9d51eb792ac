import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import styles from './problem-summary.module.css';

export type Problem = Readonly<{
  /** The `id` given to the faulty field. Without one, the problem is that of the whole form. */
  fieldId?: string;
  text: string;
}>;

export type ProblemSummaryProps = {
  title: ReactNode;
  problems: readonly Problem[];
  /** Change it at each sending: the summary then takes the focus again. */
  attempt?: number;
};

/** What stopped a form: shown above it, focused when it appears. Renders nothing while there is no problem. */
export function ProblemSummary({ attempt = 0, ...rest }: ProblemSummaryProps) {
  return rest.problems.length === 0 ? null : <Summary key={attempt} {...rest} />;
}

function Summary({ title, problems }: Omit<ProblemSummaryProps, 'attempt'>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <Icon of={TriangleAlert} className={styles.icon} />
      <div>
        <p className={styles.title}>{title}</p>
        <ul role="list">
          {problems.map(({ fieldId, text }) => (
            <li key={`${fieldId} ${text}`}>
              {fieldId === undefined ? (
                text
              ) : (
                <a href={`#${fieldId}`} onClick={(event) => goTo(event, fieldId)}>
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Moves the focus without writing the field in the address. */
function goTo(event: MouseEvent, fieldId: string) {
  event.preventDefault();
  document.getElementById(fieldId)?.focus();
}
