import { EmptyState } from '@cheminer/ui';
import { Link } from 'react-router';
import { addressOfStep, type Step } from '../step.ts';
import { useWork } from '../../../app/work-words.ts';

/** What the author asks to finish first, with the way there. */
export function Locked({ cohortId, step }: { cohortId: string; step: Step }) {
  const { locked } = useWork();
  return (
    <EmptyState fact={locked.title}>
      {locked.text}{' '}
      {step.awaits.map(({ key, title }, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <Link to={addressOfStep(cohortId, key)}>{title}</Link>
        </span>
      ))}
      .
    </EmptyState>
  );
}
