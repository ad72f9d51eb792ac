import { Button, Dialog, SelectField, TextArea, TimeField } from '@cheminer/ui';
import { type FormEvent, useId, useState } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import styles from '../attendance.module.css';
import { correctionIn, faultsIn, type FieldFaults } from '../correction.ts';
import { means, type Recorded, type Sheet, type SheetPerson, statuses } from '../sheet.ts';
import type { Deciding } from '../use-sheet.ts';
import { wallClockIn } from '../../../app/wall-clock.ts';

type CorrectDialogProps = { person: SheetPerson; sheet: Sheet; deciding: Deciding };

/** Presence and hours put right, with the reason that stays beside them. */
export function CorrectDialog({ person, sheet, deciding }: CorrectDialogProps) {
  const { attendance: words } = useWords().workshops;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [faults, setFaults] = useState<FieldFaults>({});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const found = faultsIn(form, words);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    setOpen(false);
    void deciding.correct(words.corrected(person.name), correctionIn(form, person, sheet));
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {words.correct} <span className="sr">{words.correctOf(person.name)}</span>
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.correctTitle(person.name)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
            <Button type="submit" form={id} variant="main">
              {words.save}
            </Button>
          </>
        }
      >
        <form id={id} noValidate onSubmit={submit} className={styles.stack}>
          <Fields recorded={person.recorded} zone={sheet.zone} faults={faults} />
        </form>
      </Dialog>
    </>
  );
}

type FieldsProps = { recorded: Recorded; zone: string; faults: FieldFaults };

function Fields({ recorded, zone, faults }: FieldsProps) {
  const { attendance: words, marking } = useWords().workshops;
  const { status } = recorded;
  return (
    <>
      <SelectField
        name="status"
        label={words.fields.presence}
        defaultValue={status ?? ''}
        {...(status === null && { empty: words.recorded.none })}
        options={statuses.map((value) => ({ value, label: marking[value] }))}
      />
      <HourFields {...{ recorded, zone, faults }} />
      <TextArea
        name="reason"
        label={words.fields.reason}
        hint={words.fields.reasonHint}
        rows={2}
        maxLength={500}
        error={faults.reason}
      />
    </>
  );
}

function HourFields({ recorded, zone, faults }: FieldsProps) {
  const { attendance: words } = useWords().workshops;
  const { place } = useFormat();
  const shown = (instant: string | null) => (instant === null ? '' : wallClockIn(zone, instant).time);
  return (
    <>
      <div className={styles.ways}>
        <TimeField
          name="arrivedAt"
          label={words.fields.arrivedAt}
          hint={words.fields.clock(place(zone))}
          defaultValue={shown(recorded.arrivedAt)}
          error={faults.arrivedAt}
        />
        <TimeField
          name="leftAt"
          label={words.fields.leftAt}
          hint={words.fields.clock(place(zone))}
          defaultValue={shown(recorded.leftAt)}
          error={faults.leftAt}
        />
      </div>
      <SelectField
        name="means"
        label={words.fields.means}
        defaultValue={recorded.means.at(-1) ?? ''}
        empty={words.fields.noMeans}
        options={means.map((value) => ({ value, label: words.means[value] }))}
        error={faults.means}
      />
    </>
  );
}
