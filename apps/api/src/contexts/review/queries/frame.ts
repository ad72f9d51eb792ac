import { isUUID } from 'class-validator';
import { dayIn } from '../../../kit/calendar.ts';
import { OutOfReach } from '../../identity/index.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type Marks, readMarks } from '../persistence/attendance-views.ts';
import {
  type Column,
  type GroupMeeting,
  readCohort,
  readColumns,
  readMeetings,
  type ReviewedCohort,
} from '../persistence/cohort-views.ts';
import type { Read } from '../persistence/read-side.ts';

/** What every person of a cohort is seen against: its path, its calendar, its meetings, the day it is. */
export type Frame = Readonly<{
  cohort: ReviewedCohort;
  columns: readonly Column[];
  moduleKeys: readonly string[];
  /** What a group attends, the cohort's own meetings among them. */
  meetingsOf: (groupKey: string | null) => readonly Meeting[];
  marksOf: (memberId: string) => Marks;
  now: Date;
  today: string;
}>;

/** @throws OutOfReach for an administrator's guess at a cohort that does not exist */
export async function readReviewed(read: Read, cohortId: string, now: Date): Promise<ReviewedCohort> {
  const cohort = isUUID(cohortId) ? await readCohort(read, cohortId, now) : undefined;
  if (!cohort) throw new OutOfReach();
  return cohort;
}

/**
 * With the marks of everybody, or of one member.
 * @throws OutOfReach
 */
export async function readFrame(read: Read, cohortId: string, now: Date, memberId?: string): Promise<Frame> {
  const cohort = await readReviewed(read, cohortId, now);
  const columns = await readColumns(read, cohortId, cohort.versionId);
  const meetings = await readMeetings(read, cohortId, cohort.versionId);
  const marks = await readMarks(read, cohortId, cohort.versionId, memberId);
  return {
    ...{ cohort, columns, now, today: dayIn(cohort.zone, now) },
    moduleKeys: columns.filter(({ kind }) => kind === 'module').map(({ unitKey }) => unitKey),
    meetingsOf: byGroup(meetings),
    marksOf: (id) => marks.get(id) ?? {},
  };
}

function byGroup(meetings: readonly GroupMeeting[]): Frame['meetingsOf'] {
  const everybody = meetings.filter(({ groupKey }) => groupKey === null);
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const { groupKey } = meeting;
    if (groupKey === null) continue;
    const known = groups.get(groupKey) ?? [...everybody];
    groups.set(groupKey, known);
    known.push(meeting);
  }
  return (groupKey) => (groupKey === null ? undefined : groups.get(groupKey)) ?? everybody;
}
