import { Link, useLocation } from 'react-router';
import { useWords } from '../../../app/words.tsx';
import styles from './conduct.module.css';
import { PaperStart } from '../paper/paper-start.tsx';
import { useStanding } from '../standing.ts';
import { WrittenStart } from '../written/written-start.tsx';

/** Rehearsed first, typed in from paper, or written over days. */
export function OtherWays() {
  const { place } = useStanding();
  const { hash } = useLocation();
  const { room: words } = useWords();
  return (
    <details open={hash === '#ecrit'} className={styles.otherWays}>
      <summary>{words.otherWays}</summary>
      <p>
        <Link to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}/repetition`}>
          {words.rehearse}
        </Link>
      </p>
      <WrittenStart />
      <PaperStart />
    </details>
  );
}
