import { TextField } from '@cheminer/ui';
import type { ByField } from '../../../app/form-faults.ts';
import { useWords } from '../../../app/words.tsx';
import { LinkField } from './link-field.tsx';
import styles from './meeting-form.module.css';

type MeetingPlaceProps = { initial: ByField; faults: ByField };

/** Where people meet, and how they get in: a place, a link, a number to call. */
export function MeetingPlace({ initial, faults }: MeetingPlaceProps) {
  const { form } = useWords().workshops;
  const typed = { initial, faults };
  return (
    <>
      <p className={styles.hint}>{form.pointHint}</p>
      <PointField name="place" maxLength={300} {...typed} />
      <PointField name="access" maxLength={500} {...typed} />
      <LinkField initial={initial['link']} error={faults['link']} />
      <PointField name="phone" maxLength={100} type="tel" {...typed} />
    </>
  );
}

type PointFieldProps = MeetingPlaceProps & {
  name: 'place' | 'access' | 'phone';
  maxLength: number;
  type?: 'tel';
};

function PointField({ initial, faults, name, ...field }: PointFieldProps) {
  const { form } = useWords().workshops;
  return (
    <TextField
      id={name}
      name={name}
      label={form.labels[name]}
      hint={form.hints[name]}
      defaultValue={initial[name]}
      error={faults[name]}
      {...field}
    />
  );
}
