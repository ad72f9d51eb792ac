import { Button, ChoiceGroup, Dialog, IconText } from '@cheminer/ui';
import { keepings } from '@cheminer/workshop-run';
import { Check, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { sentenceOfFailure } from '../../../app/problem.ts';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../summary-commands.ts';
import type { Consultation } from '../summary.ts';
import styles from './summary.module.css';
import { useSummaryWords } from '../summary-words.ts';

type DecideProps = { consultation: Pick<Consultation, 'consultation' | 'keeping'> };

/** What the client wants of what was said. Sent as soon as it is chosen; erasing asks first, for nothing undoes it. */
export function Decide({ consultation: { consultation, keeping } }: DecideProps) {
  const { decide, keepings: names } = useSummaryWords();
  const fetcher = useFetcher<Done>();
  const [isAsking, setIsAsking] = useState(false);
  const send = (chosen: string) =>
    void fetcher.submit({ intent: 'keep', consultation, keeping: chosen }, { method: 'post' });
  const choose = (chosen: string) => (chosen === 'erased' ? setIsAsking(true) : send(chosen));
  const asked = fetcher.formData?.get('keeping');
  return (
    <div className={styles.part}>
      <ChoiceGroup
        look="segments"
        label={decide.title}
        hint={keeping === null ? decide.undecided : decide.hint}
        name={`keeping ${consultation}`}
        value={typeof asked === 'string' ? asked : (keeping ?? '')}
        onChange={choose}
        choices={keepings.map((value) => ({ value, label: names[value] }))}
      />
      <Sent isSending={fetcher.state !== 'idle'} done={fetcher.data} />
      <EraseDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          send('erased');
        }}
      />
    </div>
  );
}

function Sent({ isSending, done }: { isSending: boolean; done: Done | undefined }) {
  const words = useWords();
  const { decide } = useSummaryWords();
  return (
    <span role="status" className={styles.quiet}>
      {isSending && words.common.sending}
      {!isSending && done?.failure === null && <IconText icon={Check}>{decide.saved}</IconText>}
      {!isSending && done?.failure && (
        <IconText icon={TriangleAlert}>{sentenceOfFailure(done.failure, words)}</IconText>
      )}
    </span>
  );
}

type EraseProps = { open: boolean; onClose: () => void; onConfirm: () => void };

function EraseDialog({ open, onClose, onConfirm }: EraseProps) {
  const { decide } = useSummaryWords();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={decide.eraseTitle}
      actions={
        <>
          <Button onClick={onClose}>{decide.keep}</Button>
          <Button variant="main" onClick={onConfirm}>
            {decide.erase}
          </Button>
        </>
      }
    >
      <p>{decide.eraseText}</p>
    </Dialog>
  );
}
