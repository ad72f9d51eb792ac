import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { Field, controlClass, type FieldWords } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './text-field.module.css';

export type TextFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'type' | 'id'> & {
    type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'number';
    /** Inside the field, at its start: the magnifying glass of a search. */
    icon?: LucideIcon;
  };

export function TextField({ label, hint, error, optional, id, icon, className, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, hint, error, optional, id, className }}>
      {(control) => (
        <span className={styles.frame}>
          {icon && <Icon of={icon} className={styles.icon} />}
          <input {...input} {...control} className={cx(controlClass, icon && styles.iconed)} />
        </span>
      )}
    </Field>
  );
}
