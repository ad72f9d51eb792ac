import type { MessageKind, SkipReason } from '@cheminer/vocabulary';

/** How a workshop stands, for whoever writes about it. */
export type RoomStanding = Readonly<{
  /** It has begun, whatever its hour was. */
  hasBegun: boolean;
  isClosed: boolean;
  /** It was stopped by choice. */
  isStopped: boolean;
  /** Members who had what was said with them erased. */
  erasedBy: readonly string[];
  /** Actions still to be tried: whose, and the day (yyyy-mm-dd) on which they are to be reminded. */
  due: readonly Readonly<{ memberId: string; day: string }>[];
}>;

/** A message about it, to whom; `day` is the one on which it was to leave. */
export type AboutRoom = Readonly<{ kind: MessageKind; memberId: string; day: string }>;

/**
 * Why the message is not to leave after all: what was to come has begun earlier than its hour, what was to be followed
 * up is done or gone, or whoever would look back wanted it left where it was. Null when it does.
 */
export function whyNotByRoom({ kind, memberId, day }: AboutRoom, room: RoomStanding): SkipReason | null {
  if (kind === 'look-back') return whyNoLookBack(memberId, room);
  if (kind === 'action-due') {
    const isDue = room.due.some((action) => action.memberId === memberId && action.day === day);
    return isDue ? null : 'nothing-left';
  }
  return room.hasBegun ? 'too-late' : null;
}

function whyNoLookBack(memberId: string, { isClosed, isStopped, erasedBy }: RoomStanding): SkipReason | null {
  if (!isClosed) return 'changed-since';
  return isStopped || erasedBy.includes(memberId) ? 'nothing-left' : null;
}
