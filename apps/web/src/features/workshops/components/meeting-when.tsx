import { Card } from '@cheminer/ui';
import { type ReactNode, useId } from 'react';
import { MeetingClocks } from '../../../app/meeting-clocks.tsx';
import { useWords } from '../../../app/words.tsx';
import type { WorkshopDetail } from '../meetings.ts';
import { GapChange } from './gap-change.tsx';
import { LastChange } from './last-change.tsx';
import { MeetingPoint } from './meeting-point.tsx';
import styles from './workshop-page.module.css';

type MeetingWhenProps = { workshop: WorkshopDetail; next?: boolean; children?: ReactNode };

/** When and where a workshop is, for the reader and for its organiser. */
export function MeetingWhen({ workshop, next, children }: MeetingWhenProps) {
  const { workshops } = useWords();
  const id = useId();
  return (
    <Card aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.label}>
        {workshops.page.when}
      </h2>
      <div>
        <MeetingClocks startsAt={workshop.startsAt!} zone={workshop.zone} />
        <GapChange workshop={workshop} />
      </div>
      <LastChange workshop={workshop} />
      <MeetingPoint
        place={workshop.place}
        access={workshop.access}
        link={workshop.link}
        phone={workshop.phone}
        next={next}
        over={workshop.status === 'closed' || workshop.status === 'cancelled'}
      />
      {children}
    </Card>
  );
}
