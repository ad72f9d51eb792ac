import {
  type AfterKind,
  afterKinds,
  type MessageKind,
  type RefusableMail,
  type ReminderDistance,
  reminderDistances,
} from '@cheminer/vocabulary';
import { distanceOf } from './why-not.ts';

/** What somebody wants to be written about. */
export type Preferences = Readonly<{
  invitations: boolean;
  /** Places, links and hours of access that change while the date stays. */
  edits: boolean;
  /** Whether what is not urgent waits for one message a day. */
  digest: boolean;
  /** Whether they read on Mondays what is left of their week. */
  study: boolean;
  reminders: readonly ReminderDistance[];
}>;

export const untilChosen: Preferences = {
  ...{ invitations: true, edits: true, digest: true, study: false },
  reminders: reminderDistances,
};

/** Of a workshop in writing, or over. Whoever refuses every reminder refuses these. */
export const isAfter = (kind: MessageKind): kind is AfterKind => afterKinds.some((each) => each === kind);

/** As what somebody is invited: with a place they asked for, or to run it in somebody’s stead. */
export type InvitedAs = 'expected' | 'placed' | 'standing-in';

/**
 * A move, a cancellation and a return are told whatever somebody chose: they are expected there. So is a place that they
 * asked for, and a workshop that they are trusted with.
 */
export function isWanted(kind: MessageKind, chosen: Preferences, as: InvitedAs = 'expected'): boolean {
  const { invitations, edits, study, reminders } = chosen;
  const byKind: Partial<Record<MessageKind, boolean>> = {
    ...{ invitation: invitations || as !== 'expected', edited: edits },
    ...{ 'study-week': study, digest: edits || study },
  };
  if (isAfter(kind)) return reminders.length > 0;
  const distance = distanceOf(kind);
  return byKind[kind] ?? (distance === null || reminders.includes(distance));
}

/** Under which name a kind is refused; null for what cannot be. */
export function refusedAs(kind: MessageKind, as: InvitedAs = 'expected'): RefusableMail | null {
  if (kind === 'invitation') return as === 'expected' ? 'invitation' : null;
  if (['edited', 'digest', 'study-week'].includes(kind)) return 'edited';
  return distanceOf(kind) === null && !isAfter(kind) ? null : 'reminder';
}

/** The same preferences without that kind, or with it again as it was before anybody chose. */
export function choose(before: Preferences, kind: RefusableMail, isRefused: boolean): Preferences {
  if (kind === 'invitation') return { ...before, invitations: !isRefused };
  if (kind === 'edited') return { ...before, edits: !isRefused, study: before.study && !isRefused };
  return { ...before, reminders: isRefused ? [] : reminderDistances };
}

/** What comes in the morning is refused as a whole. */
export function isRefused(kind: RefusableMail, chosen: Preferences): boolean {
  const { invitations, edits, study, reminders } = chosen;
  return { invitation: !invitations, edited: !edits && !study, reminder: reminders.length === 0 }[kind];
}
