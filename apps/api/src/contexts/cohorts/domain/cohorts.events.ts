import type { DomainEvent } from '../../../kit/domain-event.ts';

export type MemberEnrolled = DomainEvent<'cohorts.member-enrolled', { memberId: string; cohortId: string }>;

/** Somebody answers for it that a participant leaves, on a day that may be to come. */
export type MemberLeft = DomainEvent<'cohorts.member-left', { memberId: string; cohortId: string }>;

/** Somebody left whom a meeting with few places had one for. */
export type PlaceFreed = DomainEvent<'cohorts.place-freed', { meetingId: string }>;

/** A meeting of the calendar is new, is no longer when or where it was, is no longer, or is for others. */
export type MeetingChanged = DomainEvent<'cohorts.meeting-changed', { meetingId: string }>;
