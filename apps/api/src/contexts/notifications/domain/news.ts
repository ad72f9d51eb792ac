import type { NewsKind } from '@cheminer/vocabulary';

/** A meeting as it stands. */
export type Standing = Readonly<{ startsAt: Date; sequence: number; cancelled: boolean }>;

/** The last that somebody was told of a meeting. */
export type Told = Readonly<{ kind: NewsKind; start: Date; sequence: number }>;

/**
 * What somebody whom a meeting concerns has still to be told of it; null when they know how it stands. It looks at
 * what they know, not at what happened in between: a meeting that moved twice before a message left moved once for
 * them, and one that came and went never was.
 */
export function newsFor(told: Told | null, meeting: Standing, now: Date): NewsKind | null {
  if (meeting.startsAt <= now) return null;
  if (told === null) return meeting.cancelled ? null : 'invitation';
  return newsAfter(told, meeting);
}

function newsAfter(told: Told, meeting: Standing): NewsKind | null {
  if (meeting.cancelled) return told.kind === 'cancelled' ? null : 'cancelled';
  if (told.kind === 'cancelled') return 'reopened';
  if (told.start.getTime() !== meeting.startsAt.getTime()) return 'moved';
  return meeting.sequence > told.sequence ? 'edited' : null;
}
