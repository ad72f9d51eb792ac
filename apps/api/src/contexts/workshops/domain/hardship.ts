/** What an hour costs to whoever lives by another clock. */
export const hardships = ['night', 'early', 'lunch', 'evening'] as const;
export type Hardship = (typeof hardships)[number];

const hour = 60;
const day = 24 * hour;

const overlap = (from: number, to: number, start: number, end: number): number =>
  Math.max(0, Math.min(to, end) - Math.max(from, start));

/**
 * What a meeting falls into where somebody lives: the night (before 7 or after 22), the early morning (before 8), an
 * hour or more of lunch (12 to 14), the evening (after 19); null when it is an hour like another.
 * @param startMinute minutes since midnight on their wall clock
 */
export function hardshipAt(startMinute: number, minutes: number): Hardship | null {
  const end = startMinute + minutes;
  if (startMinute < 7 * hour || end > 22 * hour || end > day) return 'night';
  if (startMinute < 8 * hour) return 'early';
  if (overlap(startMinute, end, 12 * hour, 14 * hour) >= hour) return 'lunch';
  return end > 19 * hour ? 'evening' : null;
}
