import { Card, Chip } from '@cheminer/ui';
import { type ReactNode, useId } from 'react';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Webinar } from '../meetings.ts';
import { MeetingPoint } from './meeting-point.tsx';
import styles from './workshop-page.module.css';

/** When and where a webinar is. */
export function WebinarWhen({ webinar, children }: { webinar: Webinar; children?: ReactNode }) {
  const { startsAt, zone, place, access, link, phone, cancelled, facilitatorName } = webinar;
  const { workshops } = useWords();
  const { minutes } = useFormat();
  const id = useId();
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.label}>
        {workshops.page.when}
      </h2>
      <MeetingClocks startsAt={startsAt!} zone={zone} />
      {facilitatorName && <p>{workshops.with(facilitatorName, minutes(webinar.minutes))}</p>}
      {cancelled && <Chip>{workshops.status.cancelled}</Chip>}
      <MeetingPoint place={place} access={access} link={link} phone={phone} over={cancelled} />
      {children}
    </Card>
  );
}
