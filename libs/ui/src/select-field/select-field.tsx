import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { Field, controlClass, type FieldWords } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import styles from './select-field.module.css';

export type SelectOption = Readonly<{ value: string; label: string; disabled?: boolean }>;

export type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & {
    options: readonly SelectOption[];
    /** The words of a first, empty option. */
    empty?: string;
  };

export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optional, id, className, options, empty, ...select } = props;
  return (
    <Field {...{ label, hint, error, optional, id, className }}>
      {(control) => (
        <span className={styles.frame}>
          <select {...select} {...control} className={cx(controlClass, styles.select)}>
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} className={styles.icon} />
        </span>
      )}
    </Field>
  );
}
