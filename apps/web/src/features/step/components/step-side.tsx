import { Icon, RoadBook, type RoadBookRow } from '@cheminer/ui';
import { ArrowLeft } from 'lucide-react';
import { Link } from 'react-router';
import { iconOfKind } from '../../../app/step-kinds.ts';
import { useFormat, useWords } from '../../../app/words.tsx';
import { addressOfPath, addressOfStep, markOf, type Step, tallyOf } from '../step.ts';
import { useStateOf } from '../use-state-of.ts';
import { ModuleProfile } from './module-profile.tsx';
import styles from './step-side.module.css';

/** The module around the step: what is done, what is left, and its other steps. */
export function StepSide({ cohortId, step }: { cohortId: string; step: Step }) {
  const { step: words } = useWords();
  const rows = useRows(cohortId, step);
  const { module } = step;
  return (
    <aside aria-label={words.steps} className={styles.side}>
      <Link to={addressOfPath(cohortId)} className={styles.back}>
        <Icon of={ArrowLeft} />
        {words.backToPath}
      </Link>
      <p className={styles.title}>{module.title}</p>
      <Tally step={step} />
      <ModuleProfile cohortId={cohortId} step={step} />
      <RoadBook compact label={words.steps} rows={rows} />
    </aside>
  );
}

/** Said again when it moves. */
function Tally({ step }: { step: Step }) {
  const { step: words } = useWords();
  const { minutes } = useFormat();
  const { done, of, minutesLeft } = tallyOf(step.module.steps);
  const left = minutes(minutesLeft);
  return (
    <p role="status" className={styles.tally}>
      {done === of && words.allDone(of)}
      {done < of && (done === 0 ? words.nothingDone(left) : words.doneAndLeft(done, of, left))}
    </p>
  );
}

function useRows(cohortId: string, step: Step): RoadBookRow[] {
  const { path } = useWords();
  const { minutes } = useFormat();
  const stateOf = useStateOf(cohortId, step);
  return step.module.steps.map((row) => {
    const state = stateOf(row);
    return {
      key: row.key,
      to: addressOfStep(cohortId, row.key),
      mark: markOf(row, state, path.step[state]),
      title: row.title,
      icon: iconOfKind[row.kind],
      meta: minutes(row.minutes),
      current: row.key === step.key,
    };
  });
}
