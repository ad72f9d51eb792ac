import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { Field, controlClass, type FieldWords } from '../field/field.tsx';
import styles from './text-area.module.css';

export type TextAreaProps = FieldWords & Omit<ComponentProps<'textarea'>, 'id'>;

export function TextArea({ label, hint, error, optional, id, className, rows = 5, ...area }: TextAreaProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }}>
      {(control) => <textarea rows={rows} {...area} {...control} className={cx(controlClass, styles.area)} />}
    </Field>
  );
}
