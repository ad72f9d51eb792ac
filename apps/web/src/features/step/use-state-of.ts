import type { StepState } from '@cheminer/ui';
import { useFinishedHere } from '../../app/outbox/finished.ts';
import { type ModuleStep, type Step, stateOf } from './step.ts';

/** The state of each step of the module, with what this device finished and has not sent yet. */
export function useStateOf(cohortId: string, step: Step): (row: ModuleStep) => StepState {
  const finished = useFinishedHere(cohortId, step);
  return (row) => (row.completedAt === null && finished.has(row.key) ? 'to-send' : stateOf(row, step));
}
