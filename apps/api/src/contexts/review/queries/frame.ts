import { isUUID } from 'class-validator';
import { dayIn } from '../../../kit/calendar.ts';
import { OutOfReach } from '../../identity/index.ts';
import type { Meeting } from '../domain/meeting.ts';
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
  cohortId: string;
  cohort: ReviewedCohort;
  columns: readonly Column[];
  /** What a group attends, the cohort's own meetings among them. */
  meetingsOf: (groupKey: string | null) => readonly Meeting[];
  moduleKeys: readonly string[];
  now: Date;
  today: string;
}>;

/** @throws OutOfReach for an administrator's guess at a cohort that does not exist */
export async function readFrame(read: Read, cohortId: string, now: Date): Promise<Frame> {
  const cohort = isUUID(cohortId) ? await readCohort(read, cohortId, now) : undefined;
  if (!cohort) throw new OutOfReach();
  const columns = await readColumns(read, cohortId, cohort.versionId);
  const meetings = await readMeetings(read, cohortId, cohort.versionId);
  const moduleKeys = columns.filter(({ kind }) => kind === 'module').map(({ unitKey }) => unitKey);
  const today = dayIn(cohort.zone, now);
  return { cohortId, cohort, columns, meetingsOf: byGroup(meetings), moduleKeys, now, today };
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
  return (groupKey) => groups.get(groupKey ?? '') ?? everybody;
}
