import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useWords } from '../../../app/words.tsx';
import type { Webinar } from '../meetings.ts';
import { MeetingPoint } from './meeting-point.tsx';
import styles from './workshop-page.module.css';

/** When and where a webinar is. */
export function WebinarWhen({ webinar: { startsAt, zone, place, link } }: { webinar: Webinar }) {
  const { page } = useWords().workshops;
  const id = useId();
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.label}>
        {page.when}
      </h2>
      <MeetingClocks startsAt={startsAt!} zone={zone} />
      <MeetingPoint place={place} link={link} />
    </Card>
  );
}
