import { type Attendance, AttendanceCell, CompletionCell, Screen, type ScreenState } from '@cheminer/ui';
import { useCellWords } from '../cell-words.ts';
import type { Cell, Column } from '../grid.ts';

type UnitCellProps = { cell: Cell; column: Pick<Column, 'kind'>; departed: boolean };

/** Where somebody is in a module or a meeting: drawn, and said with the reason under the pointer and to readers. */
export function UnitCell({ cell, column: { kind }, departed }: UnitCellProps) {
  const label = useCellWords().label(cell, kind);
  return (
    <span title={label}>
      {kind === 'module' && <ModuleCell cell={cell} label={label} departed={departed} />}
      {kind === 'workshop' && <AttendanceCell state={attendanceOf(cell)} label={label} departed={departed} />}
      {kind === 'webinar' && <Screen size="small" state={screenOf(cell)} label={label} />}
    </span>
  );
}

/** A module whose meeting is still to come is not full: the label counts both sides apart. */
function ModuleCell({ cell, label, departed }: { cell: Cell; label: string; departed: boolean }) {
  const done = cell.done + cell.collectiveDone;
  return (
    <CompletionCell
      done={done}
      total={cell.required + cell.collectiveRequired}
      notOpen={cell.state === 'not-open' && done === 0}
      label={label}
      departed={departed}
    />
  );
}

const attendanceOf = ({ attendance, state }: Cell): Attendance =>
  attendance ?? (state === 'done' ? 'present' : 'to-come');

function screenOf({ attendance, state }: Cell): ScreenState {
  if (attendance === 'absent') return 'absent';
  return attendance !== null || state === 'done' ? 'done' : 'not-open';
}
