import type { Phase } from '@cheminer/workshop-run';
import { instantAt } from '../../../app/wall-clock.ts';

const dayMs = 86_400_000;
const openingHour = '08:00';

type Proposed = Pick<Phase, 'kind'>;

/** A break is no phase of its own in writing: it opens with what follows it. */
export const isShown = ({ kind }: Proposed): boolean => kind !== 'break';

/** A day (yyyy-mm-dd) for each phase and for the end, over that many days; over more where each could not have its own. */
export function spread(phases: readonly Proposed[], from: string, atLeast: number): readonly string[] {
  const count = Math.max(phases.filter(isShown).length, 1);
  const days = Math.max(atLeast, count);
  const dayAfter = (day: number) =>
    new Date(Date.parse(`${from}T00:00Z`) + day * dayMs).toISOString().slice(0, 10);
  const opening = phases.map((_, index) => {
    const before = phases.slice(0, index).filter(isShown).length;
    return dayAfter(Math.floor((Math.min(before, count - 1) * days) / count));
  });
  return [...opening, dayAfter(days)];
}

/** When phases open, and when the last one closes. */
export type Dates = Readonly<{ opens: string[]; closes: string }>;

/** In the morning of the organiser; null while a day is not typed in full. */
export function datesOf(days: readonly string[], zone: string): Dates | null {
  const instants = days.map((date) => instantAt({ date, time: openingHour }, zone));
  if (!instants.every((each) => each !== null)) return null;
  return { opens: instants.slice(0, -1), closes: instants.at(-1)! };
}
