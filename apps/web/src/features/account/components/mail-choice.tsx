import { reminderDistances } from '@cheminer/vocabulary';
import { Button, Card, CheckBox, ChoiceGroup, Note } from '@cheminer/ui';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import type { Sent } from '../../../app/send.ts';
import { useWords } from '../../../app/words.tsx';
import accountStyles from '../account.module.css';
import type { MailPreferences } from '../mail-preferences.ts';
import styles from './mail-choice.module.css';

/** What the person is written about; and what they are told whatever they choose. */
export function MailChoice({ chosen }: { chosen: MailPreferences }) {
  const words = useWords();
  const { preferences, reminders } = words.messages;
  const { Form, data, state } = useFetcher<Sent<unknown>>();
  return (
    <Card>
      <h2 className={accountStyles.title}>{preferences.title}</h2>
      <p className={accountStyles.quiet}>{preferences.hint}</p>
      <Form method="post" className={styles.choices}>
        <input type="hidden" name="intent" value="mails" />
        <Box name="invitations" chosen={chosen} />
        <Box name="edits" chosen={chosen} />
        <Box name="digest" chosen={chosen} />
        <Box name="study" chosen={chosen} />
        <ChoiceGroup
          many
          name="reminder"
          label={preferences.reminders}
          choices={reminderDistances.map((value) => ({ value, label: reminders.choices[value] }))}
          defaultValue={chosen.reminders}
        />
        <Note>{preferences.always}</Note>
        <Button type="submit" busy={state !== 'idle' && words.common.sending}>
          {preferences.save}
        </Button>
        {data && (
          <Note role="status" tone={data.failure ? 'danger' : 'ok'}>
            {data.failure ? sentenceOfFailure(data.failure, words) : preferences.saved}
          </Note>
        )}
      </Form>
    </Card>
  );
}

function Box({
  name,
  chosen,
}: {
  name: 'invitations' | 'edits' | 'digest' | 'study';
  chosen: MailPreferences;
}) {
  const { preferences } = useWords().messages;
  return (
    <CheckBox
      name={name}
      label={preferences[name]}
      hint={preferences[`${name}Hint`]}
      defaultChecked={chosen[name]}
    />
  );
}
