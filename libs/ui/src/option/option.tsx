import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';
import styles from './option.module.css';

export type OptionProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  type: 'radio' | 'checkbox';
  children: ReactNode;
  hint?: ReactNode;
  /** At the end of the line: the verdict of a quiz, a count. */
  end?: ReactNode;
  tone?: 'right' | 'to-review';
};

/** One big native radio or check box: the whole line is its label. */
export function Option({ type, children, hint, end, tone, className, ...input }: OptionProps) {
  return (
    <label className={cx(styles.option, tone && styles[tone], className)}>
      <input {...input} type={type} className={styles.box} />
      <span className={styles.words}>
        {children} {hint && <span className={styles.hint}>{hint}</span>}
      </span>{' '}
      {end && <span className={styles.end}>{end}</span>}
    </label>
  );
}
