import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Walk } from '../walk.ts';

/** « Cette semaine : 54 min annoncées, 45 min prévues par vous », which leads to where time is set apart. */
export function ThisWeek({ walk: { cohort, study } }: { walk: Walk }) {
  const { time } = useWords().path;
  const { minutes } = useFormat();
  if (!study || cohort.leftOn !== null) return null;
  const { declaredMinutes, plannedMinutes } = study;
  return (
    <p>
      {time.announced(minutes(declaredMinutes))}
      <Link to={`/promotions/${cohort.cohortId}/temps`}>
        {plannedMinutes > 0 ? time.planned(minutes(plannedMinutes)) : time.plan}
      </Link>
    </p>
  );
}
