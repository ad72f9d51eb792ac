import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { Field, controlClass, type FieldWords } from '../field/field.tsx';
import styles from './time-field.module.css';

export type TimeFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'type' | 'id'>;

/** The value is `hh:mm`, on 24 hours. Say in the hint whose clock it is. */
export function TimeField({ label, hint, error, optional, id, className, ...input }: TimeFieldProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }}>
      {(control) => (
        <input {...input} {...control} type="time" className={cx(controlClass, styles.time, 'tn')} />
      )}
    </Field>
  );
}
