import { Card, ChoiceGroup, SelectField } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { type Draft, draftOf, nearest, type Preset, type Protocol, subjectsOf } from '../draft.ts';
import styles from '../protocol.module.css';
import type { Editing } from '../use-protocol.ts';

type ChoosingProps = { editing: Editing; protocol: Protocol };

/** A ready protocol to start from, by its name or by the number of subjects. */
export function Choosing({ editing, protocol }: ChoosingProps) {
  const { protocol: words } = useWords();
  const { draft, change } = editing;
  const { presets, announcedMinutes } = protocol;
  const take = (preset: Preset | undefined) => preset && change(anew(draft, preset));
  return (
    <Card as="div" className={styles.choosing}>
      <SelectField
        label={words.preset}
        hint={words.presetHint}
        value={draft.preset}
        options={presets.map(({ preset }) => ({ value: preset, label: words.presets[preset] }))}
        onChange={({ currentTarget }) => take(presets.find(({ preset }) => preset === currentTarget.value))}
      />
      <ChoiceGroup
        label={words.subjects}
        name="subjects"
        look="segments"
        value={String(subjectsOf(draft))}
        choices={[
          { value: '1', label: words.one },
          { value: '2', label: words.two },
        ]}
        onChange={(value) => take(nearest(presets, Number(value), announcedMinutes))}
      />
    </Card>
  );
}

/** Other phases than before, though of the same kinds: none takes the place of another. */
function anew(before: Draft, preset: Preset): Draft {
  const from = Math.max(-1, ...before.phases.map(({ id }) => id)) + 1;
  const next = draftOf(preset);
  return { ...next, phases: next.phases.map((phase) => ({ ...phase, id: phase.id + from })) };
}
