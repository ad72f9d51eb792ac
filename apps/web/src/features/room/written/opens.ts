import type { Phase } from '@cheminer/workshop-run';
import { instantAt } from '../../../app/wall-clock.ts';

const dayMs = 86_400_000;
const openingHour = '08:00';

type Proposed = Pick<Phase, 'kind'>;

/** A break is no phase of its own in writing: it opens with what follows it. */
export const isShown = ({ kind }: Proposed): boolean => kind !== 'break';

/** A day (yyyy-mm-dd) for each phase, spread over that many days; over more where each could not have its own. */
export function spread(phases: readonly Proposed[], from: string, atLeast: number): readonly string[] {
  const count = Math.max(phases.filter(isShown).length, 1);
  const days = Math.max(atLeast, count);
  return phases.map((_, index) => {
    const before = phases.slice(0, index).filter(isShown).length;
    const day = Math.floor((Math.min(before, count - 1) * days) / count);
    return new Date(Date.parse(`${from}T00:00Z`) + day * dayMs).toISOString().slice(0, 10);
  });
}

/** The instants at which they open, in the morning of the organiser; null while one is not typed in full. */
export function opensAt(days: readonly string[], zone: string): readonly string[] | null {
  const opens = days.map((date) => instantAt({ date, time: openingHour }, zone));
  return opens.every((each) => each !== null) ? opens : null;
}
