import { SelectField } from '../select-field/select-field.tsx';
import styles from './match-list.module.css';

type Item = Readonly<{ key: string; text: string }>;

export type MatchListProps = {
  lefts: readonly Item[];
  options: readonly Item[];
  /** The option of each left, in their order; '' where there is none yet. */
  value: readonly string[];
  onChange: (value: string[]) => void;
  /** Of the line that chooses nothing. */
  chooseLabel: string;
  /** Said after an option that another left has. */
  usedLabel: string;
  disabled?: boolean;
};

/** To each its own, by a list to choose from: an option taken elsewhere can be taken over. */
export function MatchList({
  lefts,
  options,
  value,
  onChange,
  chooseLabel,
  usedLabel,
  disabled,
}: MatchListProps) {
  const choose = (index: number, key: string) =>
    onChange(
      lefts.map((_, place) => (place === index ? key : value[place] === key ? '' : (value[place] ?? ''))),
    );
  return (
    <div className={styles.list}>
      {lefts.map((left, index) => (
        <SelectField
          key={left.key}
          label={left.text}
          disabled={disabled}
          value={value[index] ?? ''}
          options={[
            { value: '', label: chooseLabel },
            ...options.map(({ key, text }) => ({
              value: key,
              label: value.includes(key) && value[index] !== key ? `${text} (${usedLabel})` : text,
            })),
          ]}
          onChange={({ currentTarget }) => choose(index, currentTarget.value)}
        />
      ))}
    </div>
  );
}
