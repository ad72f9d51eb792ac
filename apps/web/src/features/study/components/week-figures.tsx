import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { useStudy } from '../../../app/study-words.ts';
import type { StudyWeek } from '../../../app/work-time/answers.ts';
import { useFormat } from '../../../app/words.tsx';
import styles from './week-figures.module.css';

/** « 54 min annoncées, 45 min prévues par vous », and what that means. */
export function WeekFigures({ week: { declaredMinutes, plannedMinutes } }: { week: StudyWeek }) {
  const { time } = useStudy();
  const { minutes } = useFormat();
  const id = useId();
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {time.weekTitle}
      </h2>
      <p className={styles.figures}>{time.both(minutes(declaredMinutes), minutes(plannedMinutes))}</p>
      {declaredMinutes === 0 && <p>{time.nothingAnnounced}</p>}
      <p className={styles.how}>{time.how}</p>
    </Card>
  );
}
