import type { Phase } from './phase.ts';
import type { Run } from './run.ts';

const minute = 60_000;
const ms = (instant: string): number => Date.parse(instant);

/** Index of the phase at that instant: by date where the workshop is written, else where it was moved to. */
export function phaseIndexAt(run: Run, at: string): number {
  if (run.mode !== 'written' || run.opens === null) return run.at;
  const opened = run.opens.filter((opens) => ms(opens) <= ms(at)).length;
  return Math.max(opened - 1, 0);
}

export const phaseAt = (run: Run, at: string): Phase | undefined => run.phases[phaseIndexAt(run, at)];

/** The subject that is treated then: between two, the one before; before the first, that one. Null where there is none. */
export function consultationAt(run: Run, at: string): 1 | 2 | null {
  const upTo = phaseIndexAt(run, at);
  const treats = ({ consultation }: Phase) => consultation !== null;
  const last = run.phases.slice(0, upTo + 1).findLast(treats) ?? run.phases.find(treats);
  return last?.consultation ?? null;
}

/** Milliseconds that the phase has lasted: pauses do not count, and coming back to it goes on from there. */
export function phaseElapsed(run: Run, at: string): number {
  return (run.spent[run.at] ?? 0) + running(run, at);
}

/** Milliseconds since the start, pauses left out. Grows with time, whatever is done or undone. */
export function runElapsed(run: Run, at: string): number {
  return run.spent.reduce((sum, each) => sum + each, 0) + running(run, at);
}

/** Milliseconds left in the phase; below zero it runs over. */
export function phaseLeft(run: Run, at: string): number {
  return (run.phases[run.at]?.minutes ?? 0) * minute - phaseElapsed(run, at);
}

/** Milliseconds left in the workshop, when every phase to come takes its minutes. */
export function runLeft(run: Run, at: string): number {
  const toCome = run.phases.slice(run.at + 1).reduce((sum, { minutes }) => sum + minutes * minute, 0);
  return Math.max(phaseLeft(run, at), 0) + toCome;
}

/** When it ends if it goes on from here. */
export const projectedEnd = (run: Run, at: string): string =>
  new Date(ms(at) + runLeft(run, at)).toISOString();

/** Whole minutes by which it will end later than was planned at the start; below zero, earlier. */
export function minutesLate(run: Run, at: string): number {
  if (run.startedAt === null) return 0;
  const planned = ms(run.startedAt) + run.plannedMinutes * minute;
  return Math.round((ms(projectedEnd(run, at)) - planned) / minute);
}

/** Whole minutes, begun ones counted, by which the phase ran over. */
export const minutesOver = (run: Run, at: string): number =>
  Math.max(Math.ceil(-phaseLeft(run, at) / minute), 0);

const running = (run: Run, at: string): number =>
  run.since === null ? 0 : Math.max(ms(at) - ms(run.since), 0);

/** Puts aside what the clock counted up to there, so that it can stand or count for another phase. */
export function settled(run: Run, at: string): Run {
  if (run.since === null) return run;
  const spent = run.spent.map((each, index) => (index === run.at ? each + running(run, at) : each));
  return { ...run, spent, since: at };
}

/** Whether what was offered too early may be read by all: from the consultation of that subject on. */
export function isParkingOpen(run: Run, consultation: 1 | 2 | null, at: string): boolean {
  const opens = run.phases.findIndex(
    (phase) => phase.kind === 'consultation' && phase.consultation === consultation,
  );
  return run.status === 'ended' || opens <= phaseIndexAt(run, at);
}
