import { Button, SelectField, TextArea } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import type { DraftPhase, Speaker } from '../draft.ts';
import styles from '../protocol.module.css';

type PhaseWordsProps = { name: string; phase: DraftPhase; onChange: (by: Partial<DraftPhase>) => void };

/** Who speaks, what is out of bounds, and the sentence to say: the proposed one, or the group's own. */
export function PhaseWords({ name, phase, onChange }: PhaseWordsProps) {
  const { protocol: words } = useWords();
  const { kind, speaker, sentence } = phase;
  const speakers = Object.entries(words.speakers).map(([value, label]) => ({ value, label }));
  return (
    <details className={styles.words}>
      <summary>
        {words.speaksIn(words.speakers[speaker])} <span className="sr">{words.wordsOf(name)}</span>
      </summary>
      <SelectField
        label={words.speaks}
        value={speaker}
        options={speakers}
        onChange={({ currentTarget }) => onChange({ speaker: currentTarget.value as Speaker })}
      />
      <p>
        <strong>{words.notHere}</strong> {words.outOfBounds[kind]}
      </p>
      <TextArea
        label={words.toSay}
        hint={words.usualHint}
        rows={2}
        maxLength={500}
        value={sentence ?? words.sentences[kind]}
        onChange={({ currentTarget: { value } }) => onChange({ sentence: value })}
        onBlur={({ currentTarget: { value } }) => {
          if (sentence !== null && value.trim() === '') onChange({ sentence: null });
        }}
      />
      {sentence !== null && (
        <Button variant="quiet" onClick={() => onChange({ sentence: null })}>
          {words.usual}
        </Button>
      )}
    </details>
  );
}
