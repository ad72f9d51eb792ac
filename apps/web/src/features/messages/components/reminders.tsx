import { type ReminderDistance, reminderDistances } from '@cheminer/vocabulary';
import { Button, Card, ChoiceGroup, Note } from '@cheminer/ui';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import type { Sent } from '../../../app/send.ts';
import { useWords } from '../../../app/words.tsx';
import styles from './messages.module.css';

/** How long before meetings the cohort reminds its people. */
export function Reminders({ chosen }: { chosen: readonly ReminderDistance[] }) {
  const words = useWords();
  const { reminders } = words.messages;
  const { Form, data, state } = useFetcher<Sent<unknown>>();
  return (
    <Card>
      <Form method="post" className={styles.reminders}>
        <ChoiceGroup
          many
          look="segments"
          name="distance"
          label={reminders.title}
          hint={reminders.hint}
          choices={reminderDistances.map((value) => ({ value, label: reminders.choices[value] }))}
          defaultValue={chosen}
        />
        <Button type="submit" busy={state !== 'idle' && words.common.sending}>
          {reminders.save}
        </Button>
        {data && (
          <Note role="status" tone={data.failure ? 'danger' : 'ok'}>
            {data.failure ? sentenceOfFailure(data.failure, words) : reminders.saved}
          </Note>
        )}
      </Form>
    </Card>
  );
}
