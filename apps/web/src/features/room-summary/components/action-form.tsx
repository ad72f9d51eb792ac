import { Button, DateField, Note, TextArea, TextField } from '@cheminer/ui';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { faultOf, sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../summary-commands.ts';
import type { Action, Consultation } from '../summary.ts';
import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

type ActionFormProps = {
  consultation: Pick<Consultation, 'consultation'>;
  /** Null: a new one. */
  action: Action | null;
  onClose: () => void;
};

/** What, by when, with whom, the first sign; and when to be reminded. Closed once it is kept. */
export function ActionForm({ consultation: { consultation }, action, onClose }: ActionFormProps) {
  const words = useWords();
  const said = useSummaryWords().action;
  const fetcher = useFetcher<Done>();
  const [actionId] = useState(() => action?.actionId ?? crypto.randomUUID());
  const isKept = fetcher.state === 'idle' && fetcher.data?.failure === null;
  useEffect(() => {
    if (isKept) onClose();
  }, [isKept, onClose]);
  const failure = fetcher.data?.failure;
  return (
    <fetcher.Form method="post" noValidate className={styles.form}>
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="actionId" value={actionId} />
      <input type="hidden" name="consultation" value={consultation} />
      {failure && (
        <Note tone="danger" role="alert">
          {sentenceOfFailure(failure, words)}
        </Note>
      )}
      <Fields action={action} fault={faultOf(failure, 'text', words)} />
      <div className={styles.ways}>
        <Button type="submit" variant="main" busy={fetcher.state !== 'idle' && words.common.sending}>
          {said.save}
        </Button>
        <Button onClick={onClose}>{said.cancel}</Button>
      </div>
    </fetcher.Form>
  );
}

const blank = { text: '', dueOn: '', withWhom: '', firstSign: '', remindOn: '' };

function Fields({ action, fault }: Pick<ActionFormProps, 'action'> & { fault: string | undefined }) {
  const { action: said } = useSummaryWords();
  const { optional } = said;
  const before = action ?? blank;
  const field = (name: keyof typeof blank) => ({
    ...{ name, label: said[name], defaultValue: before[name] ?? '' },
    ...(name !== 'text' && { optional }),
  });
  return (
    <>
      <TextArea {...field('text')} rows={2} maxLength={2000} error={fault} />
      <DateField {...field('dueOn')} />
      <TextField {...field('withWhom')} maxLength={200} />
      <TextField {...field('firstSign')} maxLength={300} />
      <DateField {...field('remindOn')} hint={said.remindHint} />
    </>
  );
}
