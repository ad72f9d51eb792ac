import { useWords } from '../../../app/words.tsx';
import type { WorkshopDetail } from '../meetings.ts';
import { AttendanceList } from './attendance-list.tsx';
import { MeetingWhen } from './meeting-when.tsx';
import { WhoComes } from './who-comes.tsx';
import { WorkshopWays } from './workshop-ways.tsx';
import styles from './workshop-page.module.css';

/** The workshop, for whoever runs the group: who comes, then who is there. */
export function RunWorkshop({ workshop }: { workshop: WorkshopDetail }) {
  const { page } = useWords().workshops;
  const { permissions, status } = workshop;
  const marks = permissions.canMark || status !== 'scheduled';
  return (
    <div className={styles.columns}>
      {marks ? <AttendanceList workshop={workshop} /> : <WhoComes workshop={workshop} />}
      <div className={styles.aside}>
        <MeetingWhen workshop={workshop}>
          {permissions.canRun && status !== 'closed' && <WorkshopWays workshop={workshop} />}
          {permissions.canRun && status === 'closed' && <p className={styles.quiet}>{page.closedHint}</p>}
        </MeetingWhen>
      </div>
    </div>
  );
}
