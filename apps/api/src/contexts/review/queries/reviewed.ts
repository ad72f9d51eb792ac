import { dayIn } from '../../../kit/calendar.ts';
import { type NotYet, ownDates, standingOf, type UnitState } from '../../cohorts/index.ts';
import { type Attention, attentionOf, type ModuleFacts } from '../domain/attention.ts';
import { isActive } from '../domain/figures.ts';
import { type Attendance, latestHeld, type Meeting, type NotMet, whyNotMet } from '../domain/meeting.ts';
import type { Column } from '../persistence/cohort-views.ts';
import type { Participant } from '../persistence/participants.ts';
import type { Frame } from './frame.ts';

/** Autonomous and collective steps, never merged. */
export type Counts = Readonly<{
  done: number;
  required: number;
  collectiveDone: number;
  collectiveRequired: number;
}>;

export type Cell = Counts &
  Readonly<{
    unitKey: string;
    state: UnitState;
    notYet: NotYet | NotMet | null;
    attendance: Attendance | null;
  }>;

export type Reviewed = Readonly<{
  participant: Participant;
  totals: Counts;
  cells: readonly Cell[];
  attention: readonly Attention[];
}>;

/** A participant against the cohort's calendar: the one computation of the grid, the history and the export. */
export function reviewed(frame: Frame, participant: Participant): Reviewed {
  const meetings = frame.meetingsOf(participant.groupKey);
  const marks = frame.marksOf(participant.memberId);
  const cells = frame.columns.map((column) => {
    const meeting = meetings.find(({ unitKey }) => unitKey === column.unitKey) ?? null;
    const met = { meeting, mark: marks[column.unitKey] ?? null };
    return cellOf(column, participant, met, frame);
  });
  const attention = attentionFor(frame, participant, cells, meetings);
  return { participant, totals: totalsOf([...cells, ...beyond(frame, participant)]), cells, attention };
}

type Met = Readonly<{ meeting: Meeting | null; mark: Attendance | null }>;

function cellOf(
  column: Column,
  { counted: byUnit, joinedOn }: Participant,
  met: Met,
  { now, today }: Frame,
): Cell {
  const { unitKey, kind } = column;
  const { opensOn, guideOn } = ownDates(column, joinedOn);
  const counted = byUnit[unitKey];
  const none = [0, column.required, 0, column.collectiveRequired] as const;
  const [done, required, collectiveDone, collectiveRequired] = counted ?? none;
  const both = { done: done + collectiveDone, required: required + collectiveRequired };
  const { state, notYet } = standingOf({ ...both, opensOn, guideOn }, today);
  const counts = { done, required, collectiveDone, collectiveRequired };
  const why = notYet === null || kind === 'module' ? notYet : whyNotMet(met.meeting, met.mark, now);
  return { unitKey, ...counts, state, notYet: why, attendance: met.mark };
}

/** What was counted in units that a later version no longer has: it goes on counting. */
function beyond({ columns }: Frame, { counted }: Participant): Counts[] {
  const shown = new Set(columns.map(({ unitKey }) => unitKey));
  return Object.entries(counted)
    .filter(([unitKey]) => !shown.has(unitKey))
    .map(([, [done, required, collectiveDone, collectiveRequired]]) => ({
      ...{ done, required, collectiveDone, collectiveRequired },
    }));
}

export function totalsOf(cells: readonly Counts[]): Counts {
  const sum = (field: keyof Counts) => cells.reduce((total, cell) => total + cell[field], 0);
  return {
    done: sum('done'),
    required: sum('required'),
    collectiveDone: sum('collectiveDone'),
    collectiveRequired: sum('collectiveRequired'),
  };
}

function attentionFor(
  { cohort, columns, now, today }: Frame,
  participant: Participant,
  cells: readonly Cell[],
  meetings: readonly Meeting[],
): Attention[] {
  const { joinedOn, lastActivityAt } = participant;
  const workshops = columns.filter(({ kind }) => kind === 'workshop').map(({ unitKey }) => unitKey);
  const held = meetings.filter(({ unitKey }) => workshops.includes(unitKey));
  const latest = latestHeld(held, now);
  const person = {
    walking: !cohort.archived && isActive(participant, today),
    joinedOn,
    lastActiveOn: lastActivityAt && dayIn(cohort.zone, lastActivityAt),
    modules: modulesOf(columns, cells, joinedOn),
    latestWorkshop: latest && { unitKey: latest.unitKey, attendance: attendanceAt(cells, latest.unitKey) },
  };
  return attentionOf(person, today);
}

const modulesOf = (columns: readonly Column[], cells: readonly Cell[], joinedOn: string): ModuleFacts[] =>
  columns.flatMap((column, index) => {
    const { state, done, required } = cells[index]!;
    const dates = ownDates(column, joinedOn);
    return column.kind === 'module' ? [{ state, ...dates, missing: required - done }] : [];
  });

const attendanceAt = (cells: readonly Cell[], unit: string): Attendance | null =>
  cells.find(({ unitKey }) => unitKey === unit)?.attendance ?? null;
