import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { type AttendanceStatus, fullName, type WorkshopDetail, type WorkshopPerson } from '../meetings.ts';
import { hadLeft, toMark } from '../to-mark.ts';
import styles from './attendance-list.module.css';
import { AttendanceRow } from './attendance-row.tsx';
import { Everybody } from './everybody.tsx';

const statuses: readonly AttendanceStatus[] = ['present', 'late', 'phone', 'absent'];

/** Who was there: one choice for each person, sent at once. */
export function AttendanceList({ workshop }: { workshop: WorkshopDetail }) {
  const { page, marking } = useWords().workshops;
  const id = useId();
  const { people, status, permissions } = workshop;
  const missing = toMark(workshop);
  const isUntouched = people.every(({ attendance }) => !attendance);
  return (
    <Card flush aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{page.attendance}</h2>
        <p>{marking.unmarked(missing.length)}</p>
        {permissions.canMark && status !== 'closed' && (
          <Everybody
            people={missing.map(({ memberId }) => memberId!)}
            label={isUntouched ? marking.everybody : marking.everybodyElse}
          />
        )}
      </div>
      <ul role="list">
        {people.map((person) => (
          <AttendanceRow
            key={person.memberId}
            person={{ memberId: person.memberId!, name: fullName(person) }}
            aside={<Aside person={person} workshop={workshop} />}
            choices={statuses.map((value) => ({ value, label: marking[value] }))}
            value={person.attendance ?? null}
            fixed={!permissions.canMark || hadLeft(person, workshop)}
            needsReason={() => status === 'closed'}
          />
        ))}
      </ul>
    </Card>
  );
}

/** Where the person reads another hour, what they had answered; why nothing is to mark. */
function Aside({ person, workshop }: { person: WorkshopPerson; workshop: WorkshopDetail }) {
  const { marking } = useWords().workshops;
  const { place, day } = useFormat();
  const { zone, leftOn, reply, attendance } = person;
  if (hadLeft(person, workshop)) return marking.left(day(leftOn!));
  const parts = [zone !== workshop.zone && place(zone!), !attendance && reply && marking.said[reply]];
  return parts.filter(Boolean).join(', ');
}
