/** Minutes that the reader's wall clock is ahead of the organiser's, at a workshop of the series and at the next. */
export type GapChange = Readonly<{ fromMinutes: number; toMinutes: number }>;

export type Meeting = Readonly<{ workshopId: string; startsAt: Date; gapMinutes: number }>;

/**
 * The workshops at which the gap is another than at the workshop before: the same hour for the organiser, another
 * one for the reader. By workshop; those that change nothing are not in it.
 */
export function gapChanges(series: readonly Meeting[]): ReadonlyMap<string, GapChange> {
  const inOrder = [...series].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const changes = new Map<string, GapChange>();
  for (const [index, { workshopId, gapMinutes }] of inOrder.entries()) {
    const from = inOrder[index - 1]?.gapMinutes ?? gapMinutes;
    if (from !== gapMinutes) changes.set(workshopId, { fromMinutes: from, toMinutes: gapMinutes });
  }
  return changes;
}
