import { Button, DateField, TimeField } from '@cheminer/ui';
import { Plus, Trash2 } from 'lucide-react';
import type { ByField } from '../../../app/form-faults.ts';
import { instantAt } from '../../../app/wall-clock.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Elsewhere } from '../elsewhere.ts';
import type { SlotRow, SlotRows as Rows } from '../use-slot-rows.ts';
import { HoursElsewhere } from './hours-elsewhere.tsx';
import styles from './polls.module.css';

type SlotRowsProps = { slots: Rows; zone: string; elsewhere: readonly Elsewhere[]; faults: ByField };

/** The hours that are proposed, each with the hour that those who live elsewhere will read. */
export function SlotRows({ slots, zone, elsewhere, faults }: SlotRowsProps) {
  const { polls } = useWords().workshops;
  return (
    <fieldset className={styles.rows} id="slots" tabIndex={-1}>
      <legend>{polls.slots}</legend>
      {faults['slots'] && <p role="alert">{polls.missingSlots}</p>}
      {slots.rows.map((row, index) => (
        <Row key={row.id} {...{ row, index, slots, zone, elsewhere, faults }} />
      ))}
      <span role="status" className="sr">
        {slots.removed !== null && polls.removed(slots.removed)}
      </span>
      {slots.canAdd && (
        <Button variant="quiet" icon={Plus} onClick={slots.add} className={styles.choose}>
          {polls.add}
        </Button>
      )}
    </fieldset>
  );
}

type RowProps = SlotRowsProps & { row: SlotRow; index: number };

function Row(props: RowProps) {
  const { row, index, slots, zone, elsewhere } = props;
  const { polls } = useWords().workshops;
  const startsAt = instantAt(row, zone);
  return (
    <div role="group" aria-label={polls.slot(index + 1)}>
      <div className={styles.row}>
        <Hour {...props} />
        {slots.canRemove && (
          <Button
            variant="quiet"
            icon={Trash2}
            label={`${polls.remove} ${polls.slot(index + 1)}`}
            onClick={() => slots.remove(row.id)}
          />
        )}
      </div>
      {startsAt && <HoursElsewhere startsAt={startsAt} zone={zone} elsewhere={elsewhere} />}
    </div>
  );
}

function Hour({ row, index, slots, zone, faults }: RowProps) {
  const { form } = useWords().workshops;
  const { place } = useFormat();
  const at = `slots/${index}`;
  return (
    <>
      <DateField
        id={`${at}/date`}
        name="date"
        label={form.labels.date}
        value={row.date}
        onChange={({ currentTarget }) => slots.change(row.id, { date: currentTarget.value })}
        error={faults[`${at}/date`]}
      />
      <TimeField
        id={`${at}/time`}
        name="time"
        label={form.time(place(zone))}
        value={row.time}
        onChange={({ currentTarget }) => slots.change(row.id, { time: currentTarget.value })}
        error={faults[`${at}/time`]}
      />
    </>
  );
}
