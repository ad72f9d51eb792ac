import { Button, ChoiceGroup, IconText, TextArea, TextField } from '@cheminer/ui';
import { followUps } from '@cheminer/workshop-run';
import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../summary-commands.ts';
import type { LookBack, LookBackAction } from '../summary.ts';
import { Part } from './part.tsx';
import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

export function LookBackForm({ lookBack: { actions, answers, due } }: { lookBack: LookBack }) {
  const { common } = useWords();
  const summary = useSummaryWords();
  const said = summary.followUp;
  const fetcher = useFetcher<Done>();
  const isSending = fetcher.state !== 'idle';
  return (
    <fetcher.Form method="post" className={styles.stack}>
      <Part title={said.actions}>
        <p className={styles.quiet}>{actions.length === 0 ? said.noActions : said.statusIntro}</p>
        {actions.map((action) => (
          <Standing key={action.actionId} action={action} />
        ))}
      </Part>
      <Part title={said.privately}>
        <TextArea
          {...{ label: said.changed, hint: said.changedHint, name: 'text' }}
          maxLength={4000}
          defaultValue={answers.find(({ days }) => days === due)?.text ?? ''}
        />
      </Part>
      <div className={styles.ways}>
        <Button type="submit" variant="main" busy={isSending && common.sending}>
          {said.save}
        </Button>
        <Sent isSending={isSending} done={fetcher.data} />
      </div>
    </fetcher.Form>
  );
}

function Standing({ action: { actionId, text, status, because } }: { action: LookBackAction }) {
  const summary = useSummaryWords();
  const [chosen, setChosen] = useState<string>(status ?? '');
  return (
    <div className={styles.action}>
      <input type="hidden" name="actionId" value={actionId} />
      <ChoiceGroup
        look="segments"
        label={text}
        name={`status ${actionId}`}
        value={chosen}
        onChange={setChosen}
        choices={followUps.map((value) => ({ value, label: summary.followUps[value] }))}
      />
      {chosen === 'dropped' && (
        <TextField
          label={summary.followUp.because}
          name={`because ${actionId}`}
          optional={summary.action.optional}
          maxLength={2000}
          defaultValue={because ?? ''}
        />
      )}
    </div>
  );
}

function Sent({ isSending, done }: { isSending: boolean; done: Done | undefined }) {
  const words = useWords();
  const { followUp } = useSummaryWords();
  return (
    <span role="status">
      {!isSending && done?.failure === null && <IconText icon={Check}>{followUp.saved}</IconText>}
      {!isSending && done?.failure && (
        <IconText icon={TriangleAlert}>{sentenceOfFailure(done.failure, words)}</IconText>
      )}
    </span>
  );
}
