import { Button, IconText } from '@cheminer/ui';
import { Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Done } from '../summary-commands.ts';
import type { Action, Consultation } from '../summary.ts';
import { ActionForm } from './action-form.tsx';
import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

/** What the client decided: theirs to change, the others' to read. */
export function Actions({ consultation }: { consultation: Consultation }) {
  const words = useSummaryWords();
  const { actions, mayDecide } = consultation;
  const [edited, setEdited] = useState<string | null>(null);
  const close = () => setEdited(null);
  return (
    <div className={styles.part}>
      <h3>{words.actions}</h3>
      {actions.length === 0 && <p className={styles.quiet}>{words.noActions}</p>}
      {actions.map((action) =>
        edited === action.actionId ? (
          <ActionForm key={action.actionId} {...{ consultation, action }} onClose={close} />
        ) : (
          <div key={action.actionId} className={styles.action}>
            <Planned action={action} />
            {mayDecide && <Ways action={action} onEdit={() => setEdited(action.actionId)} />}
          </div>
        ),
      )}
      {edited === 'new' && <ActionForm consultation={consultation} action={null} onClose={close} />}
      {mayDecide && edited === null && (
        <div className={styles.ways}>
          <Button icon={Plus} onClick={() => setEdited('new')}>
            {words.action.add}
          </Button>
        </div>
      )}
    </div>
  );
}

function Planned({ action }: { action: Action }) {
  const words = useSummaryWords();
  const { dayWithYear } = useFormat();
  const { text, dueOn, withWhom, firstSign, remindOn, status } = action;
  const facts = [
    [words.dueOn, dueOn && dayWithYear(dueOn)],
    [words.withWhom, withWhom],
    [words.firstSign, firstSign],
    [words.remindOn, remindOn && dayWithYear(remindOn)],
    [words.status, status && words.followUps[status]],
  ] as const;
  return (
    <>
      <p className={styles.said}>{text ?? words.erased}</p>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}=`}>{value}</dd>])}
      </dl>
    </>
  );
}

function Ways({ action: { actionId, text }, onEdit }: { action: Action; onEdit: () => void }) {
  const words = useWords();
  const { action: said } = useSummaryWords();
  const fetcher = useFetcher<Done>();
  const drop = () => void fetcher.submit({ intent: 'drop', actionId }, { method: 'post' });
  const failure = fetcher.data?.failure;
  return (
    <div className={styles.ways}>
      <Button variant="quiet" onClick={onEdit} aria-label={said.edit(text ?? '')}>
        {said.editShort}
      </Button>
      <Button
        variant="quiet"
        busy={fetcher.state !== 'idle' && words.common.sending}
        onClick={drop}
        aria-label={said.drop(text ?? '')}
      >
        {said.dropShort}
      </Button>
      <span role="status">
        {failure && <IconText icon={TriangleAlert}>{sentenceOfFailure(failure, words)}</IconText>}
      </span>
    </div>
  );
}
