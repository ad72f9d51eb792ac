import { Button } from '@cheminer/ui';
import { Play } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';
import { OtherWays } from './other-ways.tsx';

/** Before the first phase: who is there already, and the button that starts the clock. */
export function Waiting() {
  const { room, command, isBusy } = useStanding();
  const { room: words } = useWords();
  return (
    <section className={styles.waiting}>
      <h1>{room.title}</h1>
      <p>{words.startHint}</p>
      <Button
        variant="main"
        icon={Play}
        busy={isBusy && ''}
        onClick={() => void command({ kind: 'start', mode: 'live' })}
      >
        {words.start}
      </Button>
      <OtherWays />
    </section>
  );
}
