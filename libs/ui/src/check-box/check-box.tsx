import { useId, type ComponentProps, type ReactNode } from 'react';
import { FieldError } from '../field/field.tsx';
import { Option } from '../option/option.tsx';
import styles from './check-box.module.css';

export type CheckBoxProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

/** One yes-or-no statement. For several, use `ChoiceGroup`. */
export function CheckBox({ label, hint, error, ...input }: CheckBoxProps) {
  const errorId = useId();
  return (
    <div>
      <Option
        {...input}
        type="checkbox"
        hint={hint}
        className={error ? styles.faulty : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
      >
        {label}
      </Option>
      <FieldError id={errorId}>{error}</FieldError>
    </div>
  );
}
