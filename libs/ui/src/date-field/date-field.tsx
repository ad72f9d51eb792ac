import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { Field, controlClass, type FieldWords } from '../field/field.tsx';
import styles from './date-field.module.css';

export type DateFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'type' | 'id'>;

/** The value is `yyyy-mm-dd`; the browser shows it in the reader's way. */
export function DateField({ label, hint, error, optional, id, className, ...input }: DateFieldProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }}>
      {(control) => (
        <input {...input} {...control} type="date" className={cx(controlClass, styles.date, 'tn')} />
      )}
    </Field>
  );
}
