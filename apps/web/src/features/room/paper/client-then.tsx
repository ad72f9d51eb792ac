import { Button, SelectField, TextField } from '@cheminer/ui';
import type { Treatment } from '@cheminer/workshop-run';
import { type FormEvent, useState } from 'react';
import { faultsOf } from '../../../app/form-faults.ts';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './type-in.module.css';

/** Who was client, as the paper says; once all is typed in, put right for a reason. */
export function ClientThen({ treatment: { consultation, clientId } }: { treatment: Treatment }) {
  const { run, nameOf, command } = useStanding();
  const { room: words } = useWords();
  const [wanted, want] = useState<string | null>(null);
  const choose = (memberId: string) => {
    if (run.isTypedIn) return want(memberId);
    void command({ kind: 'client', consultation, memberId, why: 'chosen' });
  };
  return (
    <>
      <SelectField
        label={words.whoWasClient}
        empty="…"
        value={wanted ?? clientId ?? ''}
        onChange={({ currentTarget }) => currentTarget.value && choose(currentTarget.value)}
        options={run.people.map(({ memberId }) => ({ value: memberId, label: nameOf(memberId) }))}
      />
      {wanted !== null && wanted !== clientId && (
        <Correction consultation={consultation} memberId={wanted} onDone={() => want(null)} />
      )}
    </>
  );
}

type CorrectionProps = Readonly<{ consultation: 1 | 2; memberId: string; onDone: () => void }>;

function Correction({ consultation, memberId, onDone }: CorrectionProps) {
  const { failure, isBusy, command } = useStanding();
  const words = useWords();
  const [because, setBecause] = useState('');
  const correct = async (event: FormEvent) => {
    event.preventDefault();
    const corrected = { kind: 'client', consultation, memberId, why: 'chosen', because } as const;
    if (await command(corrected)) onDone();
  };
  return (
    <form className={styles.correction} onSubmit={(event) => void correct(event)}>
      <TextField
        label={words.room.whyCorrect}
        maxLength={500}
        value={because}
        error={faultsOf(failure, { because }, words)['because']}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      <Button type="submit" busy={isBusy && ''}>
        {words.room.correct}
      </Button>
    </form>
  );
}
