/** What a message says; each is sent at most once for the same person, occasion and start. */
export const messageKinds = [
  'invitation',
  'moved',
  'edited',
  'cancelled',
  'reopened',
  'released',
  'reminder-7d',
  'reminder-1d',
  'reminder-1h',
  'digest',
  'study-week',
  'poll-opened',
  'poll-withdrawn',
  'absence',
  'client-missing',
  'departure',
  'phase-opened',
  'turn',
  'wait-over',
  'contest',
  'contest-answered',
  'action-due',
  'look-back',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/**
 * What is told besides the meetings themselves: what a group is asked, who will be away, that a turn could not be, whose
 * turn it is, that one’s departure is recorded, a place is not to be waited for any more, that somebody’s attendance is
 * contested, then answered.
 */
export const noticeKinds = [
  'poll-opened',
  'poll-withdrawn',
  'absence',
  'client-missing',
  'departure',
  'turn',
  'wait-over',
  'contest',
  'contest-answered',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export const isNotice = (kind: MessageKind): kind is NoticeKind =>
  (noticeKinds as readonly MessageKind[]).includes(kind);

/** Where a message is. `queued` waits for its moment, for the server, or for a server to be set. */
export const messageStates = ['queued', 'sent', 'skipped', 'refused', 'bounced'] as const;
export type MessageState = (typeof messageStates)[number];

/** Why a message did not leave when its turn came. */
export const skipReasons = [
  'meeting-cancelled',
  'meeting-gone',
  'changed-since',
  'not-expected',
  'opted-out',
  'too-late',
  'account-gone',
  'nothing-left',
  'demonstration-past',
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** How long before a meeting a reminder may leave, the earliest first. */
export const reminderDistances = ['7d', '1d', '1h'] as const;
export type ReminderDistance = (typeof reminderDistances)[number];

/** What a meeting's own story tells, in the order of its changes; `released`: it takes place, for others. */
export const newsKinds = ['invitation', 'moved', 'edited', 'cancelled', 'reopened', 'released'] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What is told of a workshop once it has begun: a phase to write in, then what concerns one person alone. */
export const afterKinds = ['phase-opened', 'action-due', 'look-back'] as const;
export type AfterKind = (typeof afterKinds)[number];

/** What a person may refuse; a move and a cancellation of what they are expected at are always told. */
export const refusableMails = ['invitation', 'edited', 'reminder'] as const;
export type RefusableMail = (typeof refusableMails)[number];
