import type { DomainEvent } from '../../../kit/domain-event.ts';

export type MemberEnrolled = DomainEvent<'cohorts.member-enrolled', { memberId: string; cohortId: string }>;
