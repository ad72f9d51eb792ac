import { TextField } from '@cheminer/ui';
import type { ByField } from '../../../app/form-faults.ts';
import { useWords } from '../../../app/words.tsx';
import styles from './meeting-form.module.css';

type MeetingPlaceProps = { initial: ByField; faults: ByField };

const fields = [
  { name: 'place', maxLength: 300 },
  { name: 'access', maxLength: 500 },
  { name: 'link', maxLength: 500, type: 'url' },
  { name: 'phone', maxLength: 100, type: 'tel' },
] as const;

/** Where people meet, and how they get in: a place, a link, a number to call. */
export function MeetingPlace({ initial, faults }: MeetingPlaceProps) {
  const { form } = useWords().workshops;
  return (
    <>
      <p className={styles.hint}>{form.pointHint}</p>
      {fields.map(({ name, ...field }) => (
        <TextField
          key={name}
          id={name}
          name={name}
          label={form.labels[name]}
          hint={form.hints[name]}
          defaultValue={initial[name]}
          error={faults[name]}
          {...field}
        />
      ))}
    </>
  );
}
