import { afterKinds, type MessageKind, type ReminderDistance, type SkipReason } from '@cheminer/vocabulary';
import { lastMomentOf } from './reminders.ts';

/** What a message is about, as it was when it was queued. */
export type Queued = Readonly<{ kind: MessageKind; occasionStart: Date }>;

/** The same occasion, read again when the message is about to leave. */
export type Occasion = Readonly<{
  meeting: Readonly<{ startsAt: Date; cancelledAt: Date | null }> | undefined;
  /** Whether the meeting is still for this person. */
  isConcerned: boolean;
  /** Whether the person wants messages of this kind. */
  isWanted: boolean;
}>;

/** Why the message does not leave after all; null when it does. */
export function whyNot(
  message: Queued,
  { meeting, isConcerned, isWanted }: Occasion,
  now: Date,
): SkipReason | null {
  if (!meeting) return 'meeting-gone';
  if (isConcerned === (message.kind === 'released')) return isConcerned ? 'changed-since' : 'not-expected';
  const unwanted = isWanted ? null : 'opted-out';
  if (afterKinds.some((kind) => kind === message.kind)) return unwanted;
  return tooLate(meeting, now) ?? whyNotAsItStands(message, meeting, now) ?? unwanted;
}

const tooLate = ({ startsAt }: NonNullable<Occasion['meeting']>, now: Date): SkipReason | null =>
  startsAt <= now ? 'too-late' : null;

function whyNotAsItStands(
  { kind, occasionStart }: Queued,
  meeting: NonNullable<Occasion['meeting']>,
  now: Date,
): SkipReason | null {
  if (kind === 'released') return null;
  const isCancelled = meeting.cancelledAt !== null;
  if (kind === 'cancelled') return isCancelled ? null : 'changed-since';
  if (isCancelled) return 'meeting-cancelled';
  if (meeting.startsAt.getTime() !== occasionStart.getTime()) return 'changed-since';
  const distance = distanceOf(kind);
  return distance !== null && now >= lastMomentOf(distance, meeting.startsAt) ? 'too-late' : null;
}

/** Of a reminder; null for anything else. */
export const distanceOf = (kind: MessageKind): ReminderDistance | null =>
  kind.startsWith('reminder-') ? (kind.slice('reminder-'.length) as ReminderDistance) : null;
