import type { DomainEvent } from '../../../kit/domain-event.ts';

export type StepCompleted = DomainEvent<
  'learning.step-completed',
  { memberId: string; cohortId: string; stepKey: string }
>;
