import { useFormat, useWords } from '../../app/words.tsx';
import type { Cell, Column } from './grid.ts';

type NotYet = NonNullable<Cell['notYet']>;

/** Where somebody is in a module or a meeting, in words, with the reason when it is not done. */
export function useCellWords() {
  const { cell: words } = useWords().review;
  const { day, longDay, time } = useFormat();

  const reasons: Record<NotYet['code'], (facts: NotYet) => string> = {
    'opens-on': (facts) => words['opens-on'](day(facts.day!)),
    'steps-missing': ({ missing }) => words['steps-missing'](missing ?? 0),
    late: (facts) => words.overdue(facts.missing ?? 0, day(facts.day!)),
    'starts-at': ({ at }) => words['starts-at'](longDay(at!), time(at!)),
    'not-scheduled': () => words['not-scheduled'],
    'presence-not-marked': () => words['presence-not-marked'],
    absent: () => words.absent,
  };
  const reason = ({ notYet }: Cell) => (notYet ? reasons[notYet.code](notYet) : words.todo);

  function ofMeeting(cell: Cell): string {
    if (cell.attendance) return words[cell.attendance];
    return cell.state === 'done' ? words.present : reason(cell);
  }

  function ofModule(cell: Cell): string {
    const { done, required } = cell;
    if (required + cell.collectiveRequired === 0) return words.nothingOwed;
    return cell.state === 'done' ? words.done(done, required) : words.partial(done, required, reason(cell));
  }

  return {
    /** « 4 sur 6, il manque 2 étapes »; « présence notée, au téléphone » */
    label: (cell: Cell, kind: Column['kind']) => (kind === 'module' ? ofModule(cell) : ofMeeting(cell)),
    /** « il manque 2 étapes »; null once it is done. */
    reason: (cell: Cell) => (cell.state === 'done' ? null : reason(cell)),
  };
}
