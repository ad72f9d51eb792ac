export type Chime = 'phase' | 'minute';

/** Of the clock, what is heard. */
export type Moment = Readonly<{ phase: number; isLastMinute: boolean; isRunning: boolean }>;

/** Which sound goes with what has just changed; null: none. Whoever comes in hears nothing of what was before. */
export function chimeFor(before: Moment | null, now: Moment): Chime | null {
  if (before === null || !now.isRunning) return null;
  if (before.phase !== now.phase) return 'phase';
  return now.isLastMinute && !before.isLastMinute ? 'minute' : null;
}
