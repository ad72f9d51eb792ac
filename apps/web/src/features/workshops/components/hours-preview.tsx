import { Card, Clocks } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Elsewhere } from '../elsewhere.ts';
import type { MeetingTyped } from '../meeting-form-data.ts';
import { instantAt } from '../../../app/wall-clock.ts';
import { HoursElsewhere } from './hours-elsewhere.tsx';
import styles from './hours-preview.module.css';

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
          {elsewhere && <HoursElsewhere startsAt={startsAt} zone={zone} elsewhere={elsewhere} />}
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
