import { dayIn } from '../../../kit/calendar.ts';
import { type NotYet, standingOf, type UnitState } from '../../cohorts/index.ts';
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
  const cells = frame.columns.map((column) => cellOf(column, participant, meetings, frame));
  return {
    participant,
    totals: totalsOf(cells),
    cells,
    attention: attentionFor(frame, participant, cells, meetings),
  };
}

function cellOf(
  column: Column,
  participant: Participant,
  meetings: readonly Meeting[],
  { now, today }: Frame,
): Cell {
  const { unitKey, kind, opensOn, guideOn } = column;
  const none = [0, column.required, 0, column.collectiveRequired] as const;
  const [done, required, collectiveDone, collectiveRequired] = participant.counted[unitKey] ?? none;
  const both = { done: done + collectiveDone, required: required + collectiveRequired };
  const { state, notYet } = standingOf({ ...both, opensOn, guideOn }, today);
  const attendance = participant.attendance[unitKey] ?? null;
  const meeting = meetings.find((each) => each.unitKey === unitKey) ?? null;
  const why = notYet === null || kind === 'module' ? notYet : whyNotMet(meeting, attendance, now);
  return { unitKey, done, required, collectiveDone, collectiveRequired, state, notYet: why, attendance };
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
  const { joinedOn, lastActivityAt, attendance } = participant;
  const workshops = columns.filter(({ kind }) => kind === 'workshop').map(({ unitKey }) => unitKey);
  const latest = latestHeld(
    meetings.filter(({ unitKey }) => workshops.includes(unitKey)),
    now,
  );
  const person = {
    walking: !cohort.archived && isActive(participant, today),
    joinedOn,
    lastActiveOn: lastActivityAt && dayIn(cohort.zone, lastActivityAt),
    modules: modulesOf(columns, cells),
    latestWorkshop: latest && { unitKey: latest.unitKey, attendance: attendance[latest.unitKey] ?? null },
  };
  return attentionOf(person, today);
}

const modulesOf = (columns: readonly Column[], cells: readonly Cell[]): ModuleFacts[] =>
  columns.flatMap(({ kind, opensOn, guideOn }, index) => {
    const { state, done, required } = cells[index]!;
    return kind === 'module' ? [{ state, opensOn, guideOn, missing: required - done }] : [];
  });
