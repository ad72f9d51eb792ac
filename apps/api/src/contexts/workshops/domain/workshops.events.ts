import type { DomainEvent } from '../../../kit/domain-event.ts';

/** A group is asked which hours suit it. */
export type PollOpened = DomainEvent<
  'workshops.poll-opened',
  {
    pollId: string;
    cohortId: string;
    groupId: string;
    title: string;
    /** Members of the group who are asked. */
    memberIds: readonly string[];
    /** Day (yyyy-mm-dd) by which an answer helps. */
    answerBy: string | null;
  }
>;

/** An hour was confirmed, or the question was withdrawn: nobody needs to answer any more. */
export type PollEnded = DomainEvent<'workshops.poll-ended', { pollId: string }>;

/** Somebody said that they will not come to a workshop that they were expected at. */
export type AbsenceAnnounced = DomainEvent<
  'workshops.absence-announced',
  { workshopId: string; cohortId: string; memberId: string }
>;

/** Somebody said that what is recorded of their presence is not right. What they wrote stays on the sheet. */
export type AttendanceContested = DomainEvent<
  'workshops.attendance-contested',
  { workshopId: string; cohortId: string; memberId: string }
>;

/** It was put right, or whoever runs the group stands by it. */
export type ContestAnswered = DomainEvent<
  'workshops.contest-answered',
  { workshopId: string; cohortId: string; memberId: string }
>;

/** Somebody is to be client at another workshop than before, or at none. */
export type TurnChanged = DomainEvent<
  'workshops.turn-changed',
  { cohortId: string; groupId: string; memberId: string }
>;

/** Whoever was to be client at a workshop is not there: their turn is looked for later. Why stays with the group. */
export type ClientMissing = DomainEvent<
  'workshops.client-missing',
  { cohortId: string; groupId: string; stepKey: string; memberId: string }
>;
