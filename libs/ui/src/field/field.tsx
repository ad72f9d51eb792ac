import { TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './field.module.css';

/** The words around a control, the same for every field. */
export type FieldWords = {
  /** Always visible. */
  label: ReactNode;
  hint?: ReactNode;
  /** A sentence that says how to put it right. Its presence marks the field as faulty. */
  error?: ReactNode;
  /** Said after the label of a field that may stay empty. */
  optional?: string;
  /** Give one when a `ProblemSummary` links to the field. */
  id?: string;
};

type Control = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined };

type FieldProps = FieldWords & { className?: string; children: (control: Control) => ReactNode };

/** Label, hint and error around one native control, tied to it. */
export function Field({ label, hint, error, optional, id, className, children }: FieldProps) {
  const made = useId();
  const own = id ?? made;
  const hintId = hint ? `${own}-hint` : undefined;
  const errorId = error ? `${own}-error` : undefined;
  return (
    <div className={cx(styles.field, className)}>
      <label id={`${own}-label`} htmlFor={own} className={styles.label}>
        {label}
        <Optional word={optional} />
      </label>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id: own,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
      })}
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}

export function Optional({ word }: { word: string | undefined }) {
  return word === undefined ? null : <span className={styles.optional}> {word}</span>;
}

export function FieldError({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (!children) return null;
  return (
    <p id={id} className={styles.error}>
      <Icon of={TriangleAlert} />
      <span>{children}</span>
    </p>
  );
}

/** The look of a native control inside a `Field`. */
export const controlClass = styles.control;
