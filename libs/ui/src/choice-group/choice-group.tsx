import { useId, type ChangeEvent, type ReactNode } from 'react';
import { cx } from '../cx.ts';
import { FieldError, Optional, type FieldWords } from '../field/field.tsx';
import fieldStyles from '../field/field.module.css';
import { Option } from '../option/option.tsx';
import styles from './choice-group.module.css';

export type Choice = Readonly<{
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** A choice that cannot be taken yet says why. */
  disabledReason?: string;
}>;

type One = {
  many?: false;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
};

type Many = {
  /** Check boxes instead of radio buttons. */
  many: true;
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (values: readonly string[]) => void;
};

export type ChoiceGroupProps = (One | Many) &
  FieldWords & {
    /** The question, a `legend`. The `id` goes to the first choice, so that a summary of problems can focus it. */
    label: ReactNode;
    name: string;
    choices: readonly Choice[];
    /** `columns`: two side by side when there is room; `segments`: one short line, to filter a view. */
    look?: 'stack' | 'columns' | 'segments';
    /** The legend is read aloud only: where the page already shows it. */
    quietLabel?: boolean;
    className?: string;
  };

export function ChoiceGroup(props: ChoiceGroupProps) {
  const { label, hint, error, optional, many, look = 'stack', quietLabel, className } = props;
  const ids = useGroupIds(props);
  return (
    <fieldset
      {...(many ? {} : { role: 'radiogroup', 'aria-invalid': Boolean(ids.error) })}
      aria-labelledby={ids.legend}
      aria-describedby={cx(ids.hint, ids.error) || undefined}
      className={className}
    >
      <legend id={ids.legend} className={quietLabel ? 'sr' : cx(fieldStyles.label, styles.legend)}>
        {label}
        <Optional word={optional} />
      </legend>
      {hint && (
        <p id={ids.hint} className={cx(fieldStyles.hint, styles.gap)}>
          {hint}
        </p>
      )}
      <FieldError id={ids.error}>{error}</FieldError>
      <div className={cx(styles[look], ids.error && styles.faulty)}>
        <Choices {...props} />
      </div>
    </fieldset>
  );
}

function useGroupIds({ hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  const made = useId();
  return {
    legend: `${made}-legend`,
    hint: hint ? `${made}-hint` : undefined,
    error: error ? `${made}-error` : undefined,
  };
}

function Choices(props: ChoiceGroupProps) {
  const { id, name, choices, many, error } = props;
  return choices.map(({ value, label, hint, disabledReason }, index) => (
    <Option
      key={value}
      id={index === 0 ? id : undefined}
      type={many ? 'checkbox' : 'radio'}
      name={name}
      value={value}
      hint={disabledReason ?? hint}
      disabled={disabledReason !== undefined}
      aria-invalid={error && many ? true : undefined}
      {...picked(props, value)}
      onChange={(event) => tell(props, event)}
    >
      {label}
    </Option>
  ));
}

function picked(props: One | Many, value: string): { checked?: boolean; defaultChecked?: boolean } {
  const holds = (kept: string | readonly string[]) =>
    typeof kept === 'string' ? kept === value : kept.includes(value);
  if (props.value !== undefined) return { checked: holds(props.value) };
  return { defaultChecked: holds(props.defaultValue ?? []) };
}

function tell(props: One | Many, { currentTarget }: ChangeEvent<HTMLInputElement>) {
  if (!props.many) return props.onChange?.(currentTarget.value);
  const group = currentTarget.closest('fieldset');
  const boxes = group?.querySelectorAll<HTMLInputElement>('input:checked') ?? [];
  props.onChange?.(Array.from(boxes, ({ value }) => value));
}
