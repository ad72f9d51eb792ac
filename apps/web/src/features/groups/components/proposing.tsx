import { Button, Card, CheckBox, Chip, SelectField, TextField } from '@cheminer/ui';
import { Shuffle } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import type { Grouping } from '../grouping.ts';
import styles from '../groups.module.css';
import type { Forming } from '../use-arrangement.ts';

type ProposingProps = { forming: Forming; grouping: Grouping };

/** Asks for groups, and for others; the number is what makes a proposal come again. */
export function Proposing({ forming, grouping }: ProposingProps) {
  const { groups: words } = useWords();
  const { settings, proposed, isProposing } = forming;
  const next = proposed === settings.seed ? settings.seed + 1 : settings.seed;
  return (
    <Card as="div" className={styles.proposing}>
      <p className={styles.quiet}>{words.rules}</p>
      <Wishes forming={forming} grouping={grouping} />
      <div className={styles.actions}>
        <Button
          icon={Shuffle}
          busy={isProposing && words.proposing}
          onClick={() => void forming.propose(next)}
        >
          {proposed === null ? words.propose : words.again}
        </Button>
        {proposed !== null && <Chip>{words.proposal(proposed)}</Chip>}
      </div>
    </Card>
  );
}

function Wishes({ forming: { settings, set }, grouping }: ProposingProps) {
  const { groups: words } = useWords();
  return (
    <div className={styles.settings}>
      {grouping.plannedTurns === null ? (
        <SelectField
          label={words.clients}
          hint={words.clientsHint(grouping.workshops)}
          value={String(settings.clientsPerWorkshop)}
          options={['1', '2'].map((value) => ({ value, label: value }))}
          onChange={({ currentTarget }) =>
            set({ ...settings, clientsPerWorkshop: Number(currentTarget.value) })
          }
        />
      ) : (
        <p>{words.plannedTurns(grouping.plannedTurns)}</p>
      )}
      <TextField
        label={words.number}
        hint={words.numberHint}
        type="number"
        min={0}
        max={999_999}
        value={String(settings.seed)}
        onChange={({ currentTarget }) => set({ ...settings, seed: seedOf(currentTarget.value) })}
      />
      <CheckBox
        label={words.keep}
        hint={words.keepHint}
        checked={settings.keep}
        onChange={({ currentTarget }) => set({ ...settings, keep: currentTarget.checked })}
      />
    </div>
  );
}

const seedOf = (typed: string): number => Math.min(Math.max(Math.trunc(Number(typed)) || 0, 0), 999_999);
