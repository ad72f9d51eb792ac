import type { AutonomousKind } from './step-kinds.ts';

/** What a person finds in the copy of their own data. A step that they filled in is told under its own kind. */
export type OwnKind = AccountKind | PathKind | MeetingKind | AutonomousKind;

type AccountKind =
  | 'account'
  | 'grant'
  | 'sign-in'
  | 'membership'
  | 'need'
  | 'availability'
  | 'mail-preferences'
  | 'message'
  | 'erasure';
type PathKind = 'attempt' | 'file' | 'share' | 'completion' | 'position' | 'study-slot' | 'learning-record';
type MeetingKind =
  | ('reply' | 'poll-answer' | 'turn' | 'attendance' | 'signature' | 'contest' | 'webinar' | 'webinar-place')
  | ('contribution' | 'contract' | 'action' | 'note' | 'evaluation' | 'look-back');

/**
 * What is said of each thing. A name in `At` is of an instant (ISO 8601, in UTC), one in `On` of a whole day
 * (yyyy-mm-dd).
 */
export type OwnField = AccountField | PathField | MeetingField;

type AccountField =
  | ('givenName' | 'familyName' | 'email' | 'zone' | 'language' | 'grant' | 'expiresAt')
  | ('role' | 'territory' | 'group' | 'joinedOn' | 'leftOn' | 'nameForGroup')
  | ('need' | 'sharedWithFacilitator' | 'sharedWithCoordinator' | 'halfDays')
  | ('invitations' | 'edits' | 'digest' | 'reminders' | 'message' | 'state');
type PathField =
  | ('entry' | 'question' | 'answer' | 'attempt' | 'isRight' | 'rightAnswers' | 'questions' | 'finishedAt')
  | ('fileName' | 'path' | 'bytes' | 'removedAt' | 'audience' | 'text' | 'revokedAt')
  | (
      'provedBy' | 'withdrawnAt' | 'position' | 'endReached' | 'startsAt' | 'minutes' | 'cancelledAt' | 'verb'
    );
type MeetingField =
  | ('outcome' | 'slot' | 'type' | 'tags' | 'withWhom' | 'firstSign' | 'dueOn' | 'remindOn')
  | ('status' | 'because' | 'useful' | 'heard' | 'frame' | 'days' | 'arrivedAt' | 'leftAt' | 'means')
  | ('signature' | 'drawing' | 'isPresent');

/** What somebody may have erased: what is theirs alone. */
export const erasedKinds = ['texts', 'answers', 'shares', 'files', 'slots', 'notes'] as const;
export type ErasedKind = (typeof erasedKinds)[number];
