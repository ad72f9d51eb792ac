import { Button, SelectField } from '@cheminer/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import { addable, type PhaseKind, type Protocol, withPhase } from '../draft.ts';
import styles from '../protocol.module.css';
import type { Editing } from '../use-protocol.ts';

type AddPhaseProps = { editing: Editing; protocol: Protocol };

/** One more phase, at the place of its kind. */
export function AddPhase({ editing, protocol }: AddPhaseProps) {
  const { protocol: words } = useWords();
  const [kind, choose] = useState('');
  const { draft, change } = editing;
  const add = () => {
    change(withPhase(draft, kind as PhaseKind, protocol.presets));
    choose('');
  };
  return (
    <div className={styles.adding}>
      <SelectField
        label={words.add}
        empty={words.choose}
        value={kind}
        options={addable(draft, protocol.isFirstWorkshop).map((value) => ({
          value,
          label: words.kinds[value],
        }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Button icon={Plus} disabledReason={kind === '' && words.choose} onClick={add}>
        {words.addThis}
      </Button>
    </div>
  );
}
