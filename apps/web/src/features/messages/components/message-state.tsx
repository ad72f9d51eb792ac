import { Chip, type ChipTone } from '@cheminer/ui';
import { Clock, Minus } from 'lucide-react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Line } from '../ledger.ts';
import styles from './messages.module.css';

const tones: Record<Line['state'], ChipTone> = {
  queued: 'neutral',
  sent: 'ok',
  skipped: 'neutral',
  refused: 'danger',
  bounced: 'danger',
};
const icons: Partial<Record<Line['state'], typeof Clock>> = { queued: Clock, skipped: Minus };

/** Where a message is, and why, in words. */
export function MessageState({ line }: { line: Line }) {
  const { states } = useWords().messages;
  const why = useWhy(line);
  const icon = icons[line.state];
  return (
    <>
      <Chip tone={tones[line.state]} {...(icon && { icon })}>
        {states[line.state]}
      </Chip>
      {why && <span className={styles.why}>{why}</span>}
    </>
  );
}

function useWhy({ state, why, answer, attempts, dueAt, waitsForDigest }: Line): string | null {
  const { messages } = useWords();
  const { moment } = useFormat();
  if (why !== null) return messages.why[why];
  if (state === 'refused' && answer !== null) return messages.answer(answer);
  if (state !== 'queued') return null;
  if (waitsForDigest) return messages.waitsForDigest(moment(dueAt));
  return attempts > 0 ? messages.trying(attempts, moment(dueAt)) : messages.waiting;
}
