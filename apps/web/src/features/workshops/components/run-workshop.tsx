import { useWords } from '../../../app/words.tsx';
import type { WorkshopDetail } from '../meetings.ts';
import { elsewhereOf } from '../elsewhere.ts';
import { AttendanceList } from './attendance-list.tsx';
import { HoursElsewhere } from './hours-elsewhere.tsx';
import { MeetingWhen } from './meeting-when.tsx';
import { WhoComes } from './who-comes.tsx';
import { WorkshopWays } from './workshop-ways.tsx';
import styles from './workshop-page.module.css';

/** The workshop, for whoever runs the group: who comes, then who is there. */
export function RunWorkshop({ workshop }: { workshop: WorkshopDetail }) {
  const { page } = useWords().workshops;
  const { permissions, status } = workshop;
  const marks = permissions.canMark || status !== 'scheduled';
  const people = (
    <div key="people" className={styles.main}>
      {marks ? <AttendanceList workshop={workshop} /> : <WhoComes workshop={workshop} />}
    </div>
  );
  const when = (
    <div key="when" className={styles.aside}>
      <MeetingWhen workshop={workshop}>
        <HoursElsewhere
          startsAt={workshop.startsAt!}
          zone={workshop.zone}
          elsewhere={elsewhereOf(workshop.people, workshop.zone)}
        />
        {permissions.canRun && status !== 'closed' && <WorkshopWays workshop={workshop} />}
        {permissions.canRun && status === 'closed' && <p className={styles.quiet}>{page.closedHint}</p>}
      </MeetingWhen>
    </div>
  );
  // What is done now comes first: before the hour the meeting itself, afterwards who is there.
  return <div className={styles.columns}>{marks ? [people, when] : [when, people]}</div>;
}
