import { LeavesBeforeJoining } from './cohorts.refusals.ts';

/** Days are yyyy-mm-dd. Null while they are there. */
export type Stay = Readonly<{ joinedOn: string; leftOn: string | null; leftReason: string | null }>;
export type Departure = Readonly<{ on: string; reason: string }>;

/** Whether the departure says anything new. @throws LeavesBeforeJoining */
export function departs({ joinedOn, leftOn, leftReason }: Stay, { on, reason }: Departure): boolean {
  if (on < joinedOn) throw new LeavesBeforeJoining({ pointer: '/on', day: joinedOn });
  return on !== leftOn || reason !== leftReason;
}

/** Whoever left before keeps the day on which they did. */
export const leavesWithTerritory = ({ leftOn }: Pick<Stay, 'leftOn'>, on: string): boolean =>
  leftOn === null || leftOn > on;
