import { ButtonLink } from '@cheminer/ui';
import { useWords } from '../../../app/words.tsx';
import { PaperStart } from '../paper/paper-start.tsx';
import { useStanding } from '../standing.ts';
import styles from './companion.module.css';
import { LineStrip } from './line-strip.tsx';
import { MyNotes } from './my-notes.tsx';
import { RoomBar } from './room-bar.tsx';

/** The room of a workshop that is cancelled, or was held elsewhere: whoever runs it may still type in its paper. */
export function NotHeld() {
  const { room, place } = useStanding();
  const { room: words } = useWords();
  const isClosed = room.status === 'closed';
  return (
    <div className={styles.page}>
      <RoomBar onTrouble={undefined} />
      <LineStrip />
      <main id="main" className={styles.main}>
        <h1>{isClosed ? words.closed : words.cancelled}</h1>
        <p>{isClosed ? words.closedHint : words.cancelledHint}</p>
        <ButtonLink to={`/promotions/${place.cohortId}/ateliers/${place.workshopId}`}>
          {words.toWorkshop}
        </ButtonLink>
        {isClosed && room.me.runs && room.me.changes && <PaperStart />}
        <MyNotes />
      </main>
    </div>
  );
}
