import { DateField, SelectField, TextField, TimeField } from '@cheminer/ui';
import { useStudy } from '../../../app/study-words.ts';
import type { ByField } from '../../../app/form-faults.ts';
import { useFormat } from '../../../app/words.tsx';
import type { SlotTyped } from '../slot.ts';
import styles from './form.module.css';

export type Module = Readonly<{ key: string; title: string }>;

type FieldsProps = {
  id: string;
  initial: SlotTyped;
  zone: string;
  modules: readonly Module[];
  faults: ByField;
};

/** When, for how long and what for, in the hours of the person's account. */
export function Fields({ id, initial, zone, modules, faults }: FieldsProps) {
  const { time } = useStudy();
  const { place } = useFormat();
  const field = (name: keyof SlotTyped) => ({
    ...{ id: `${id}-${name}`, name, defaultValue: initial[name], error: faults[name] },
  });
  return (
    <>
      <input type="hidden" name="slotId" value={initial.slotId} />
      <div className={styles.when}>
        <DateField {...field('date')} label={time.day} />
        <TimeField {...field('time')} label={time.hour(place(zone))} />
      </div>
      <TextField
        {...field('minutes')}
        type="number"
        inputMode="numeric"
        min={5}
        max={240}
        label={time.minutes}
        className={styles.minutes}
      />
      <SelectField
        {...field('unitKey')}
        label={time.unit}
        empty={time.anyUnit}
        options={modules.map(({ key, title }) => ({ value: key, label: title }))}
      />
    </>
  );
}
