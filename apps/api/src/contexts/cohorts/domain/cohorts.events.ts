import type { DomainEvent } from '../../../kit/domain-event.ts';
import type { MeetingChange } from './meeting.ts';

export type MemberEnrolled = DomainEvent<'cohorts.member-enrolled', { memberId: string; cohortId: string }>;

/** A meeting of the calendar is new, is no longer when or where it was, or is no longer. */
export type MeetingChanged = DomainEvent<
  'cohorts.meeting-changed',
  { meetingId: string; sequence: number; change: MeetingChange; reason: string | null }
>;
