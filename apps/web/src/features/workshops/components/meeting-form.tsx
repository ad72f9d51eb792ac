import { Button, Card, DateField, Note, ProblemSummary, TextArea, TextField, TimeField } from '@cheminer/ui';
import { type ReactNode, useState } from 'react';
import { Form, Link, useNavigation } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Elsewhere } from '../elsewhere.ts';
import { type ByField, faultsOf } from '../../../app/form-faults.ts';
import { type MeetingTyped, typedIn } from '../meeting-form-data.ts';
import type { Done } from '../workshop-commands.ts';
import { MeetingPlace } from './meeting-place.tsx';
import { HoursPreview } from './hours-preview.tsx';
import styles from './meeting-form.module.css';

type MeetingFormProps = {
  initial: MeetingTyped;
  /** The organiser's, in whose hours the form is filled in. */
  zone: string;
  elsewhere?: readonly Elsewhere[];
  done: Done | undefined;
  submit: string;
  /** What is sent besides. */
  hidden?: ReactNode;
  /** Above the fields, in place of the refusal. */
  notice?: (typed: MeetingTyped) => ReactNode;
  /** Asks why it changes. */
  why?: { label: string; hint: string };
  /** More to choose, under the reason. */
  extra?: (faults: ByField) => ReactNode;
  /** Under the fields. */
  hint?: ReactNode;
};

/** When and where people meet, with the hour it is for each of them. What was typed stays after a refusal. */
export function MeetingForm(props: MeetingFormProps) {
  const { initial, zone, elsewhere, done, submit, hidden, notice, why, extra, hint } = props;
  const words = useWords();
  const [typed, setTyped] = useState(initial);
  const busy = useNavigation().state !== 'idle';
  const faults = useFaults(done, typed);
  return (
    <Form
      method="post"
      noValidate
      className={styles.columns}
      onChange={({ currentTarget }) => setTyped(typedIn(new FormData(currentTarget)))}
    >
      <Card as="div" className={styles.form}>
        {notice ? notice(typed) : done?.failure && <Refused done={done} faults={faults} zone={zone} />}
        {hidden}
        <When initial={initial} zone={zone} faults={faults} />
        <MeetingPlace initial={initial} faults={faults} />
        {why && <Why {...why} initial={initial} faults={faults} />}
        {extra?.(faults)}
        {hint && <p className={styles.hint}>{hint}</p>}
        <Button type="submit" variant="main" busy={busy && words.common.sending} className={styles.submit}>
          {submit}
        </Button>
      </Card>
      <HoursPreview typed={typed} zone={zone} elsewhere={elsewhere} />
    </Form>
  );
}

/** A length that is not accepted is said with the lengths that are. */
function useFaults(done: Done | undefined, typed: MeetingTyped): ByField {
  const words = useWords();
  const faults = faultsOf(done?.failure ?? null, typed, words);
  if (!faults['minutes'] || typed.minutes === '') return faults;
  return { ...faults, minutes: words.workshops.form.minutesRange };
}

function Why({ label, hint, initial, faults }: Part & { label: string; hint: string }) {
  return (
    <TextArea
      id="reason"
      name="reason"
      label={label}
      hint={hint}
      rows={2}
      maxLength={500}
      defaultValue={initial['reason']}
      error={faults['reason']}
    />
  );
}

type Part = { initial: MeetingTyped; faults: ByField };

function When({ initial, zone, faults }: Part & { zone: string }) {
  const { form } = useWords().workshops;
  const { place } = useFormat();
  return (
    <div className={styles.when}>
      <DateField
        id="date"
        name="date"
        label={form.labels.date}
        defaultValue={initial.date}
        error={faults['date']}
      />
      <TimeField
        id="time"
        name="time"
        label={form.time(place(zone))}
        defaultValue={initial.time}
        error={faults['time']}
      />
      <TextField
        id="minutes"
        name="minutes"
        type="number"
        inputMode="numeric"
        min={15}
        max={480}
        label={form.labels.minutes}
        defaultValue={initial.minutes}
        error={faults['minutes']}
        className={styles.minutes}
      />
    </div>
  );
}

/** Which fields to put right, or why the whole was refused. */
function Refused({ done: { failure, at }, faults, zone }: { done: Done; faults: ByField; zone: string }) {
  const words = useWords();
  const { form } = words.workshops;
  const { place } = useFormat();
  const labels: ByField = {
    ...{ ...form.labels, time: form.time(place(zone)) },
    places: words.workshops.places.label,
  };
  const problems = Object.entries(faults).map(([name, text]) => ({
    fieldId: name,
    text: `${labels[name]}\u00A0: ${text}`,
  }));
  if (problems.length > 0)
    return <ProblemSummary attempt={Date.parse(at)} title={form.refused} problems={problems} />;
  return (
    <Note key={at} tone="danger" role="alert">
      <strong>{form.refused}.</strong> {sentenceOfFailure(failure!, words)} <KnownLink failure={failure} />
    </Note>
  );
}

/** To the meeting that somebody else scheduled first. */
function KnownLink({ failure }: { failure: Done['failure'] }) {
  const { form } = useWords().workshops;
  if (failure === null || failure === 'unreachable') return null;
  const id = failure.facts?.['workshop'] ?? failure.facts?.['event'];
  if (id === undefined) return null;
  return (
    <Link to={`../${id}`} relative="path">
      {form.seeIt}
    </Link>
  );
}
