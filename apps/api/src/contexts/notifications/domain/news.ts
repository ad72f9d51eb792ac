import type { NewsKind } from '@cheminer/vocabulary';

/** A meeting as it stands, and whether it is for the person. */
export type Standing = Readonly<{
  startsAt: Date;
  sequence: number;
  cancelled: boolean;
  isConcerned: boolean;
}>;

/** The last that somebody was told of a meeting. */
export type Told = Readonly<{ kind: NewsKind; start: Date; sequence: number }>;

/**
 * What somebody has still to be told of a meeting; null when they know how it stands. It looks at what they know, not
 * at what happened in between: a meeting that moved twice before a message left moved once for them, one that came and
 * went never was, and whoever left its group and came back never left.
 */
export function newsFor(told: Told | null, meeting: Standing, now: Date): NewsKind | null {
  if (meeting.startsAt <= now) return null;
  if (told === null || told.kind === 'released') return isOn(meeting) ? 'invitation' : null;
  return newsAfter(told, meeting);
}

const isOn = ({ cancelled, isConcerned }: Standing): boolean => isConcerned && !cancelled;

function newsAfter(told: Told, meeting: Standing): NewsKind | null {
  if (!isOn(meeting))
    return told.kind === 'cancelled' ? null : meeting.isConcerned ? 'cancelled' : 'released';
  if (told.kind === 'cancelled') return 'reopened';
  if (told.start.getTime() !== meeting.startsAt.getTime()) return 'moved';
  return meeting.sequence > told.sequence ? 'edited' : null;
}
