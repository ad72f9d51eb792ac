import { Button, Card, DateField, Note, ProblemSummary, TextArea } from '@cheminer/ui';
import { useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { type ByField, faultsOf } from '../../../app/form-faults.ts';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import { departureIn, type Done } from '../departure.ts';
import styles from './departure-form.module.css';

type DepartureFormProps = {
  /** Who leaves, by name. */
  people: readonly string[];
  initial: Readonly<{ on: string; reason: string }>;
  done: Done | undefined;
  /** It was said already: it may be taken back. */
  canStay?: boolean;
};

/** When and why people leave, with what becomes of their place. What was typed stays after a refusal. */
export function DepartureForm({ people, initial, done, canStay = false }: DepartureFormProps) {
  const words = useWords();
  const { departure } = words.review;
  const [typed, setTyped] = useState<ByField>(initial);
  const busy = useNavigation().state !== 'idle' && words.common.sending;
  const faults = faultsOf(done?.failure ?? null, typed, words);
  return (
    <Form
      method="post"
      noValidate
      onChange={({ currentTarget }) => setTyped(departureIn(new FormData(currentTarget)))}
    >
      <Card as="div" className={styles.form}>
        {done && <Refused done={done} faults={faults} />}
        <p>{departure.who(people)}</p>
        <p className={styles.then}>{departure.then}</p>
        <Fields initial={initial} faults={faults} />
        <div className={styles.actions}>
          <Button type="submit" name="intent" value="leave" variant="main" busy={busy}>
            {departure.submit}
          </Button>
          {canStay && (
            <Button type="submit" name="intent" value="stay" busy={busy}>
              {departure.stay}
            </Button>
          )}
        </div>
      </Card>
    </Form>
  );
}

function Fields({ initial, faults }: Pick<DepartureFormProps, 'initial'> & { faults: ByField }) {
  const { departure } = useWords().review;
  return (
    <>
      <DateField
        id="on"
        name="on"
        label={departure.on}
        hint={departure.onHint}
        defaultValue={initial.on}
        error={faults['on']}
      />
      <TextArea
        id="reason"
        name="reason"
        label={departure.reason}
        hint={departure.reasonHint}
        rows={2}
        maxLength={500}
        defaultValue={initial.reason}
        error={faults['reason']}
      />
    </>
  );
}

/** Which fields to put right, or why the whole was refused. */
function Refused({ done: { failure, at }, faults }: { done: Done; faults: ByField }) {
  const words = useWords();
  const { departure } = words.review;
  const labels: ByField = { on: departure.on, reason: departure.reason };
  const problems = Object.entries(faults).map(([name, text]) => ({
    fieldId: name,
    text: `${labels[name]}\u00A0: ${text}`,
  }));
  if (problems.length > 0)
    return <ProblemSummary attempt={Date.parse(at)} title={departure.refused} problems={problems} />;
  return (
    <Note key={at} tone="danger" role="alert">
      <strong>{departure.refused}.</strong> {sentenceOfFailure(failure, words)}
    </Note>
  );
}
