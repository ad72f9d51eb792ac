import { useWords } from '../../../app/words.tsx';
import { useStanding } from '../standing.ts';
import styles from './conduct.module.css';
import { OtherWays } from './other-ways.tsx';
import { StartButton } from './start-button.tsx';

/** Before the first phase: who is there already, and the button that starts the clock. */
export function Waiting() {
  const { room } = useStanding();
  const { room: words } = useWords();
  return (
    <section className={styles.waiting}>
      <h1>{room.title}</h1>
      <p>{words.startHint}</p>
      <StartButton />
      <OtherWays />
    </section>
  );
}
