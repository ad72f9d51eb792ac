import type { Schemas } from '@cheminer/api-client';
import type { RoadBookMark, StepState } from '@cheminer/ui';

export type Step = Schemas['StepResponse'];
export type Question = Schemas['QuestionResponse'];
export type ModuleStep = Schemas['PathStepResponse'];

export const addressOfStep = (cohortId: string, stepKey: string): string =>
  `/promotions/${cohortId}/etapes/${encodeURIComponent(stepKey)}`;

export const addressOfPath = (cohortId: string): string => `/promotions/${cohortId}/parcours`;

/** A step of the module, seen from the one that is open. */
export function stateOf(row: ModuleStep, { key }: Pick<Step, 'key'>): StepState {
  if (row.completedAt !== null) return 'done';
  return row.key === key ? 'now' : 'open';
}

export function markOf(row: ModuleStep, state: StepState, label: string): RoadBookMark {
  if (row.kind === 'workshop' || row.kind === 'webinar') {
    return { kind: row.kind, state: row.completedAt === null ? 'open' : 'done', label };
  }
  return { kind: 'step', state, label };
}

/** What of the module's list is behind and ahead: steps that count and are done alone. */
export function tallyOf(steps: readonly ModuleStep[]) {
  const counted = steps.filter(({ required, collective }) => required && !collective);
  const left = counted.filter(({ completedAt }) => completedAt === null);
  const minutesLeft = left.reduce((total, { minutes }) => total + minutes, 0);
  return { done: counted.length - left.length, of: counted.length, minutesLeft };
}
