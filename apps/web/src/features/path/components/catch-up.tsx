import { Card } from '@cheminer/ui';
import { useId } from 'react';
import { Link } from 'react-router';
import { useFormat, useWords } from '../../../app/words.tsx';
import { addressOfStep, allSteps, type Walk } from '../walk.ts';
import styles from './catch-up.module.css';

/** Of somebody who joined later: what they do first of all that was before them. */
export function CatchUp({ walk }: { walk: Walk }) {
  const { catchUp: words } = useWords().path;
  const { minutes } = useFormat();
  const id = useId();
  const { catchUp } = walk.path;
  if (!catchUp || walk.cohort.archived) return null;
  const steps = allSteps(walk).filter(({ key }) => catchUp.stepKeys.includes(key));
  return (
    <Card aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      <p>{words.text(minutes(catchUp.minutesLeft))}</p>
      <ol role="list" className={styles.steps}>
        {steps.map((step) => (
          <li key={step.key}>
            <Link to={addressOfStep(walk.cohort.cohortId, step)}>{step.title}</Link> {minutes(step.minutes)}
          </li>
        ))}
      </ol>
    </Card>
  );
}
