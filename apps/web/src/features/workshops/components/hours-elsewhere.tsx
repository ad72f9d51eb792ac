import { useFormat, useWords } from '../../../app/words.tsx';
import type { Elsewhere } from '../elsewhere.ts';
import { wallClockIn } from '../../../app/wall-clock.ts';
import styles from './hours-elsewhere.module.css';

type HoursElsewhereProps = { startsAt: string; zone: string; elsewhere: readonly Elsewhere[] };

/** The hour that those who live elsewhere will read, and whether it falls on another day for them. */
export function HoursElsewhere({ startsAt, zone, elsewhere }: HoursElsewhereProps) {
  if (elsewhere.length === 0) return null;
  return (
    <ul role="list" className={styles.others}>
      {elsewhere.map((place) => (
        <OtherHour key={place.zone} startsAt={startsAt} zone={zone} place={place} />
      ))}
    </ul>
  );
}

function OtherHour({ startsAt, zone, place }: { startsAt: string; zone: string; place: Elsewhere }) {
  const { form } = useWords().workshops;
  const format = useFormat();
  const [here, there] = [wallClockIn(zone, startsAt).date, wallClockIn(place.zone, startsAt).date];
  const otherDay = there < here ? form.dayBefore : form.dayAfter;
  return (
    <li>
      <p className="tn">
        <b>{format.time(startsAt, place.zone)}</b> {form.at(format.place(place.zone))}
        {there !== here && <strong>, {otherDay}</strong>}
      </p>
      <p className={styles.names}>{form.who(place.names)}</p>
    </li>
  );
}
