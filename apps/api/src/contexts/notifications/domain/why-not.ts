import { afterKinds, type MessageKind, type ReminderDistance, type SkipReason } from '@cheminer/vocabulary';
import { lastMomentOf } from './reminders.ts';

/** What a message is about, as it was when it was queued. */
export type Queued = Readonly<{ kind: MessageKind; occasionStart: Date }>;

/** The same occasion, read again when the message is about to leave. */
export type Occasion = Readonly<{
  meeting: Readonly<{ startsAt: Date; cancelledAt: Date | null }> | undefined;
  /** Whether the meeting is still for this person. */
  isConcerned: boolean;
  /** Why its room says that it is not to leave; null where it has nothing to say. */
  byRoom: SkipReason | null;
  /** Whether the person wants messages of this kind. */
  isWanted: boolean;
}>;

/** Why the message does not leave after all; null when it does. */
export function whyNot(
  message: Queued,
  { meeting, isConcerned, byRoom, isWanted }: Occasion,
  now: Date,
): SkipReason | null {
  if (!meeting) return 'meeting-gone';
  if (isConcerned === (message.kind === 'released')) return isConcerned ? 'changed-since' : 'not-expected';
  return whyNotNow(message, meeting, now) ?? byRoom ?? (isWanted ? null : 'opted-out');
}

/** What a workshop leaves behind is told however long it is over. */
const whyNotNow = (
  message: Queued,
  meeting: NonNullable<Occasion['meeting']>,
  now: Date,
): SkipReason | null =>
  afterKinds.some((kind) => kind === message.kind)
    ? noLonger(meeting)
    : (tooLate(meeting, now) ?? whyNotAsItStands(message, meeting, now));

const noLonger = ({ cancelledAt }: NonNullable<Occasion['meeting']>): SkipReason | null =>
  cancelledAt === null ? null : 'meeting-cancelled';

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
