import type { Schemas } from '@cheminer/api-client';
import { useWords } from '../../../app/words.tsx';
import type { Away, WorkshopDetail } from '../meetings.ts';
import type { Way } from '../ways.ts';
import { elsewhereOf } from '../elsewhere.ts';
import { type DateLine, DateTrail } from './date-trail.tsx';
import { DateWays } from './date-ways.tsx';
import { AttendanceList } from './attendance-list.tsx';
import { FacilitationNotes } from './facilitation-notes.tsx';
import { HoursElsewhere } from './hours-elsewhere.tsx';
import { MeetingWhen } from './meeting-when.tsx';
import { WhoComes } from './who-comes.tsx';
import { WorkshopWays } from './workshop-ways.tsx';
import { WorkshopLinks } from './workshop-links.tsx';
import styles from './workshop-page.module.css';

type RunWorkshopProps = {
  workshop: WorkshopDetail;
  dates: readonly DateLine[];
  away: Away;
  notes: Schemas['FacilitationNotesResponse'];
  ways: readonly Way[];
};

/** The workshop, for whoever runs the group: who comes, then who is there. */
export function RunWorkshop({ workshop, dates, away, notes: { html, terms }, ways }: RunWorkshopProps) {
  const { permissions, status } = workshop;
  const marks = permissions.canMark || status === 'open' || status === 'closed';
  const people = (
    <div key="people" className={styles.main}>
      {marks ? <AttendanceList workshop={workshop} /> : <WhoComes workshop={workshop} away={away} />}
      {html !== null && <FacilitationNotes text={{ html, terms }} />}
      <DateTrail lines={dates} />
    </div>
  );
  const when = (
    <div key="when" className={styles.aside}>
      <Meeting workshop={workshop} />
      <WorkshopLinks ways={ways} />
    </div>
  );
  // What is done now comes first: before the hour the meeting itself, afterwards who is there.
  return <div className={styles.columns}>{marks ? [people, when] : [when, people]}</div>;
}

/** When it is for everybody, who runs it, and what can be done with it. */
function Meeting({ workshop }: { workshop: WorkshopDetail }) {
  const { page, dates } = useWords().workshops;
  const { startsAt, zone, people, standsInFor, facilitatorName, permissions, status } = workshop;
  return (
    <MeetingWhen workshop={workshop}>
      <HoursElsewhere startsAt={startsAt!} zone={zone} elsewhere={elsewhereOf(people, zone)} />
      {standsInFor && <p className={styles.quiet}>{dates.standIn(facilitatorName!, standsInFor)}</p>}
      {permissions.canRun && <WorkshopWays workshop={workshop} />}
      {permissions.canRun && status === 'closed' && <p className={styles.quiet}>{page.closedHint}</p>}
      {permissions.canRun && <DateWays workshop={workshop} />}
    </MeetingWhen>
  );
}
