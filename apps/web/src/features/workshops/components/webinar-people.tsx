import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import { fullName, type Webinar, type WebinarPerson } from '../meetings.ts';
import { hadLeft } from '../to-mark.ts';
import styles from './attendance-list.module.css';
import { AttendanceRow } from './attendance-row.tsx';
import { Everybody } from './everybody.tsx';

type WebinarPeopleProps = { webinar: Webinar; people: readonly WebinarPerson[]; archived: boolean };

/** Who was there: present or absent. Taking a presence back says why. */
export function WebinarPeople({ webinar, people, archived }: WebinarPeopleProps) {
  const { page, marking } = useWords().workshops;
  const id = useId();
  const missing = people.filter((person) => person.present === null && !hadLeft(person, webinar));
  return (
    <Card flush aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{page.attendance}</h2>
        <p>{marking.unmarked(missing.length)}</p>
        {!archived && (
          <Everybody people={missing.map(({ memberId }) => memberId)} label={marking.everybodyElse} />
        )}
        {!archived && missing.length > 0 && <p className={styles.hint}>{marking.everybodyHint}</p>}
      </div>
      <ul role="list">
        {people.map((person) => (
          <WebinarRow
            key={person.memberId}
            person={person}
            webinar={webinar}
            fixed={archived || hadLeft(person, webinar)}
          />
        ))}
      </ul>
    </Card>
  );
}

type WebinarRowProps = { person: WebinarPerson; webinar: Webinar; fixed: boolean };

function WebinarRow({ person, webinar, fixed }: WebinarRowProps) {
  const { marking, places, webinars } = useWords().workshops;
  const { day } = useFormat();
  const { memberId, groupKey, leftOn, present, place } = person;
  const group = groupKey && webinars.group(groupKey);
  const standing = place && (place.rank === null ? places.has : places.rank(place.rank));
  const around = [group, standing].filter(Boolean).join(', ');
  const marks = ['present', 'absent'] as const;
  return (
    <AttendanceRow
      person={{ memberId, name: fullName(person) }}
      aside={hadLeft(person, webinar) ? marking.left(day(leftOn!)) : around}
      choices={marks.map((value) => ({ value, label: marking[value] }))}
      value={present === null ? null : marks[present ? 0 : 1]}
      fixed={fixed}
      needsReason={(to) => to === 'absent' && present === true}
    />
  );
}
