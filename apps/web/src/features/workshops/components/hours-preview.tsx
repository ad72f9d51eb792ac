import { Card, Clocks } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { MeetingTyped } from '../meeting-form-data.ts';
import { instantAt, wallClockIn } from '../wall-clock.ts';
import styles from './hours-preview.module.css';

/** People whose clocks do not show the organiser's hour. */
export type Elsewhere = Readonly<{ zone: string; names: readonly string[] }>;

type HoursPreviewProps = {
  typed: MeetingTyped;
  zone: string;
  /** Undefined where nobody in particular is invited. */
  elsewhere: readonly Elsewhere[] | undefined;
};

/** The hour that is being chosen, as each person will read it. */
export function HoursPreview({ typed, zone, elsewhere }: HoursPreviewProps) {
  const { form } = useWords().workshops;
  const id = useId();
  const startsAt = instantAt(typed, zone);
  return (
    <Card as="aside" aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.title}>
        {elsewhere ? form.hoursTitle : form.hoursWebinar}
      </h2>
      {startsAt === null ? (
        <p className={styles.quiet}>{form.hoursEmpty}</p>
      ) : (
        <>
          <OrganisersHour startsAt={startsAt} zone={zone} minutes={Number(typed.minutes)} />
          {elsewhere?.length === 0 && <p className={styles.quiet}>{form.sameHour}</p>}
          <ul role="list" className={styles.others}>
            {elsewhere?.map((place) => (
              <OtherHour key={place.zone} startsAt={startsAt} zone={zone} place={place} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function OrganisersHour({ startsAt, zone, minutes }: { startsAt: string; zone: string; minutes: number }) {
  const { form } = useWords().workshops;
  const format = useFormat();
  const end = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  const caption = form.until(format.longDayIn(startsAt, zone), format.place(zone), format.time(end, zone));
  return <Clocks mine={{ text: format.time(startsAt, zone), caption, dateTime: startsAt }} />;
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
      <p className={styles.quiet}>{form.who(place.names)}</p>
    </li>
  );
}
