import { Button, Card } from '@cheminer/ui';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../../../app/words.tsx';
import { fullName, proposedIn, type Turns } from '../turns.ts';
import styles from '../turns.module.css';
import type { Deciding } from '../use-turns.ts';

/** What the rotation proposes to those without a turn; nothing when they all have one. */
export function Proposal({ turns, deciding }: { turns: Turns; deciding: Deciding }) {
  const { common, turns: words } = useWords();
  const id = useId();
  const proposed = proposedIn(turns);
  if (proposed.length === 0) return null;
  return (
    <Card raised aria-labelledby={id} className={styles.card}>
      <h2 id={id}>{words.proposal.title(proposed.length)}</h2>
      <p className={styles.quiet}>{words.proposal.note}</p>
      <ul className={styles.list}>
        {proposed.map(({ workshop, slot, client }) => (
          <li key={workshop.stepKey + String(slot)}>
            {words.proposal.line(fullName(client), workshop.title, slot)}
          </li>
        ))}
      </ul>
      <div>
        <Button
          variant="main"
          icon={Check}
          busy={deciding.isSending && common.sending}
          onClick={() => void deciding.accept(words.accepted)}
        >
          {words.proposal.accept}
        </Button>
      </div>
    </Card>
  );
}
