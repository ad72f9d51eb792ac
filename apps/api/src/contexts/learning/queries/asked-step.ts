import type { Outline, OutlineStep, StepBody } from '../../curriculum/index.ts';
import type { LearnerState } from './learner-state.ts';

/** A step that its learner may open, with all that its screen is made from. */
export type Asked = Readonly<{
  cohortId: string;
  outline: Outline;
  step: OutlineStep;
  body: StepBody;
  state: LearnerState;
}>;
