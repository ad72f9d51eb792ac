import type { MeansOfPresence } from '@cheminer/workshop-run';
import { type AttendanceStatus, isPresence } from './attendance.ts';
import { HoursImpossible } from './workshops.refusals.ts';

/** What is recorded of somebody at a workshop: what they sign, and what the facilitator countersigns. */
export type Recorded = Readonly<{
  /** Null while nobody marked it. */
  status: AttendanceStatus | null;
  /** Instants, ISO 8601: of the first arrival, of the last departure; null while unknown, or still there. */
  arrivedAt: string | null;
  leftAt: string | null;
  /** In the order in which they were used. */
  means: readonly MeansOfPresence[];
  /** Whole minutes of all the stays; null until the last has ended. */
  minutes: number | null;
}>;

export const nothingRecorded: Recorded = {
  ...{ status: null, arrivedAt: null, leftAt: null, means: [], minutes: null },
};

/** An absence is nobody's to sign; an arrival is, though the facilitator has not marked it yet. */
export const canBeSigned = ({ status, arrivedAt }: Recorded): boolean =>
  isPresence(status) || (status === null && arrivedAt !== null);

export type Hours = Readonly<{ arrivedAt: Date; leftAt: Date; means: MeansOfPresence }>;

/** @throws HoursImpossible when somebody would leave before they came, or is still to leave */
export function checkHours({ arrivedAt, leftAt }: Hours, now: Date): void {
  if (leftAt <= arrivedAt || leftAt > now) throw new HoursImpossible({ pointer: '/leftAt' });
}
