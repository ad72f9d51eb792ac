import { Button } from '@cheminer/ui';
import { Users } from 'lucide-react';
import { useFetcher } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import type { Done } from '../workshop-commands.ts';
import { SentState } from './sent-state.tsx';
import styles from './everybody.module.css';

type EverybodyProps = {
  /** Those who are not marked yet. */
  people: readonly string[];
  label: string;
};

/** Marks all the unmarked as present, in one press. */
export function Everybody({ people, label }: EverybodyProps) {
  const { common, workshops } = useWords();
  const fetcher = useFetcher<Done>();
  const busy = fetcher.state !== 'idle';
  const { data } = fetcher;
  const send = () => {
    const form = new FormData();
    form.set('intent', 'mark-all');
    form.set('status', 'present');
    people.forEach((memberId) => form.append('memberId', memberId));
    void fetcher.submit(form, { method: 'post' });
  };
  return (
    <div className={styles.everybody}>
      <SentState
        sending={false}
        done={busy ? undefined : data}
        saved={(time) => workshops.marking.everybodyMarked(data?.people ?? 0, time)}
      />
      {(people.length > 0 || busy) && (
        <Button icon={Users} busy={busy && common.sending} onClick={send}>
          {label}
        </Button>
      )}
    </div>
  );
}
