import { ButtonLink, Card } from '@cheminer/ui';
import { useId } from 'react';
import { useFormat, useWords } from '../../../app/words.tsx';
import type { Walk } from '../walk.ts';
import styles from './to-do.module.css';

/** Nothing to do: all is done, or the cohort is archived. Where to look back from. */
export function AtRest({
  walk: {
    cohort,
    path: { totals },
  },
}: {
  walk: Walk;
}) {
  const { now } = useWords().path;
  const { dayWithYear } = useFormat();
  const id = useId();
  const meetingsLeft = totals.collectiveRequired - totals.collectiveDone;
  return (
    <Card raised aria-labelledby={id}>
      <h2 id={id} className={styles.rest}>
        {cohort.archived ? now.archivedTitle : now.doneTitle}
      </h2>
      <p>{cohort.archived ? now.archived(dayWithYear(cohort.endsOn)) : now.done(totals.required)}</p>
      {!cohort.archived && meetingsLeft > 0 && <p>{now.meetingsLeft(meetingsLeft)}</p>}
      <p className={styles.back}>
        <ButtonLink to="#carnet">{now.lookBack}</ButtonLink>
      </p>
    </Card>
  );
}
