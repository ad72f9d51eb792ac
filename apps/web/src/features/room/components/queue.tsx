import { Button } from '@cheminer/ui';
import { Hand } from 'lucide-react';
import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './companion.module.css';

/** Asking to speak, always at the same place. */
export function Queue() {
  const { run, room, command, nameOf } = useStanding();
  const { room: words } = useWords();
  const { memberId } = room.me;
  const place = run.queue.indexOf(memberId);
  const asks = place >= 0;
  const first = run.queue[0];
  return (
    <div className={styles.dock}>
      <Button icon={Hand} aria-pressed={asks} onClick={() => void command({ kind: 'queue', joins: !asks })}>
        {asks ? words.leaveQueue : words.joinQueue}
      </Button>
      <p role="status">
        {asks
          ? words.queuePlace(place + 1)
          : first
            ? `${nameOf(first)} ${words.asksToSpeak}`
            : words.queueFree}
      </p>
    </div>
  );
}
