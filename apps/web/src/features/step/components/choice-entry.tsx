import { type Choice, ChoiceGroup } from '@cheminer/ui';
import { type ReactNode, useId } from 'react';
import type { DraftEntry } from '../../../app/draft/use-draft.ts';
import { EntryState } from './entry-state.tsx';

type ChoiceEntryProps = {
  entry: DraftEntry;
  label: ReactNode;
  hint?: ReactNode;
  optional?: string | undefined;
  choices: readonly Choice[];
  look?: 'stack' | 'columns' | 'segments';
};

/** One choice that saves itself. */
export function ChoiceEntry({ entry, choices, ...group }: ChoiceEntryProps) {
  const name = useId();
  const labelOf = (value: string) => String(choices.find((each) => each.value === value)?.label ?? value);
  return (
    <div>
      <ChoiceGroup
        {...group}
        name={name}
        choices={entry.readOnly ? choices.map((each) => ({ ...each, disabledReason: '' })) : choices}
        value={String(entry.value)}
        onChange={entry.set}
      />
      <EntryState entry={entry} say={labelOf} />
    </div>
  );
}
