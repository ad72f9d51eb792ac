import { Button, Card, DateField, Note, ProblemSummary, TextField } from '@cheminer/ui';
import { useState } from 'react';
import { Form, Link, useNavigation } from 'react-router';
import { type ByField, faultsOf } from '../../../app/form-faults.ts';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import type { Elsewhere } from '../elsewhere.ts';
import type { MeetingTyped } from '../meeting-form-data.ts';
import type { Group, ProposedSlot, Workshop } from '../meetings.ts';
import { useSlotRows } from '../use-slot-rows.ts';
import type { Done } from '../workshop-commands.ts';
import styles from './meeting-form.module.css';
import { MeetingPlace } from './meeting-place.tsx';
import { SlotIdeas } from './slot-ideas.tsx';
import { SlotRows } from './slot-rows.tsx';

type PollFormProps = {
  workshop: Workshop;
  group: Group;
  ideas: readonly ProposedSlot[];
  elsewhere: readonly Elsewhere[];
  initial: MeetingTyped;
  done: Done | undefined;
};

/** Several hours to ask a group about, with those that would suit beside. What was typed stays after a refusal. */
export function PollForm({ workshop, group, ideas, elsewhere, initial, done }: PollFormProps) {
  const words = useWords();
  const { polls } = words.workshops;
  const [key] = useState(() => crypto.randomUUID());
  const slots = useSlotRows();
  const busy = useNavigation().state !== 'idle';
  const faults = faultsOf(done?.failure ?? null, {}, words);
  const hidden = Object.entries({ key, groupId: group.groupId, stepKey: workshop.stepKey });
  return (
    <Form method="post" noValidate className={styles.columns}>
      <Card as="div" className={styles.form}>
        <p className={styles.hint}>{polls.newHint}</p>
        {done?.failure && <Refused done={done} faults={faults} />}
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SlotRows slots={slots} zone={workshop.zone} elsewhere={elsewhere} faults={faults} />
        <Length initial={initial} faults={faults} />
        <MeetingPlace initial={initial} faults={faults} />
        <DateField
          id="answerBy"
          name="answerBy"
          label={polls.answerBy}
          hint={polls.answerByHint}
          error={faults['answerBy']}
        />
        <Button type="submit" variant="main" busy={busy && words.common.sending} className={styles.submit}>
          {polls.send}
        </Button>
      </Card>
      <SlotIdeas ideas={ideas} zone={workshop.zone} group={group} taken={slots.rows} onTake={slots.take} />
    </Form>
  );
}

function Length({ initial, faults }: { initial: MeetingTyped; faults: ByField }) {
  const { form } = useWords().workshops;
  return (
    <TextField
      id="minutes"
      name="minutes"
      type="number"
      inputMode="numeric"
      min={15}
      max={480}
      label={form.labels.minutes}
      defaultValue={initial['minutes']}
      error={faults['minutes'] && form.minutesRange}
      className={styles.minutes}
    />
  );
}

/** Which fields to put right, or why the whole was refused. */
function Refused({ done: { failure, at }, faults }: { done: Done; faults: ByField }) {
  const words = useWords();
  const { polls } = words.workshops;
  const problems = Object.entries(faults).map(([fieldId, text]) => ({ fieldId, text }));
  if (problems.length > 0)
    return <ProblemSummary attempt={Date.parse(at)} title={polls.refused} problems={problems} />;
  const open = typeof failure === 'object' ? failure?.facts?.['poll'] : undefined;
  return (
    <Note key={at} tone="danger" role="alert">
      <strong>{polls.refused}.</strong> {sentenceOfFailure(failure!, words)}{' '}
      {open && (
        <Link to={`../${open}`} relative="path">
          {polls.seeOpen}
        </Link>
      )}
    </Note>
  );
}
