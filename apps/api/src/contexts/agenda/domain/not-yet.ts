/** Why a participant's webinar does not count yet: a code and its facts, said in words by the screen. */
export type NotYet =
  | Readonly<{ code: 'not-scheduled' }>
  | Readonly<{ code: 'cancelled' }>
  | Readonly<{ code: 'starts-at'; at: string }>
  | Readonly<{ code: 'presence-not-marked' }>
  | Readonly<{ code: 'absent' }>;

/** Null once a presence completed the step. `startsAt` is null while it has no date. */
export function notYetOf(
  { startsAt, cancelled }: Readonly<{ startsAt: Date | null; cancelled: boolean }>,
  present: boolean | null,
  now: Date,
): NotYet | null {
  if (present) return null;
  if (present === false) return { code: 'absent' };
  if (startsAt === null) return { code: 'not-scheduled' };
  if (cancelled) return { code: 'cancelled' };
  return startsAt > now ? { code: 'starts-at', at: startsAt.toISOString() } : { code: 'presence-not-marked' };
}
