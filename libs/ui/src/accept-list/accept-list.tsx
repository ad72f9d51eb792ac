import { Option } from '../option/option.tsx';
import styles from './accept-list.module.css';

export type AcceptListProps = {
  label: string;
  items: readonly Readonly<{ key: string; text: string }>[];
  /** Keys of those accepted. */
  accepted: readonly string[];
  onChange: (key: string, accepted: boolean) => void;
  /** « 3 acceptés sur 5 », said again when it moves. */
  count: string;
  disabled?: boolean;
};

/** Engagements accepted one by one. */
export function AcceptList({ label, items, accepted, onChange, count, disabled }: AcceptListProps) {
  return (
    <fieldset disabled={disabled} className={styles.list}>
      <legend className="sr">{label}</legend>
      {items.map(({ key, text }) => (
        <Option
          key={key}
          type="checkbox"
          checked={accepted.includes(key)}
          onChange={({ currentTarget }) => onChange(key, currentTarget.checked)}
        >
          {text}
        </Option>
      ))}
      <p role="status" className={styles.count}>
        {count}
      </p>
    </fieldset>
  );
}
