import { Button } from '@cheminer/ui';
import { Play } from 'lucide-react';
import { Link } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';

/** Before the first phase: who is there already, and the button that starts the clock. */
export function Waiting() {
  const { room, place, command, isBusy } = useStanding();
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
      <details>
        <summary>{words.otherWays}</summary>
        <Link to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}/repetition`}>
          {words.rehearse}
        </Link>
      </details>
    </section>
  );
}
