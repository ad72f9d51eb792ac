import type { NoticeKind, SkipReason } from '@cheminer/vocabulary';
import type { Meeting } from '../../cohorts/index.ts';
import type { Recipient } from '../../identity/index.ts';
import type { ReplyAnswer } from '../../workshops/index.ts';
import type { InvitedAs } from '../domain/preferences.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import type { StudyWeek } from '../templates/digest-letter.ts';
import type { Notice } from '../templates/notice-letter.ts';

/** A message that tells something else than a meeting's own story. */
export type NoticeMessage = MessageRecord & Readonly<{ kind: NoticeKind }>;

/** What a notice tells, as it stands now, or why it is not to be told any more. */
export type FoundNotice = Notice | SkipReason;

/** What is told, as it stands now. */
export type ToWrite = Readonly<{
  message: MessageRecord;
  skip: null;
  recipient: Recipient;
  /** One; of a digest, all that it still has to say; none of a notice. */
  meetings: readonly Meeting[];
  /** One, for a notice; of a digest, all that it has. */
  notices: readonly Notice[];
  /** Workshops that a digest invites to look back at. */
  lookBacks: readonly Meeting[];
  /** What a digest says of the person’s week. */
  study: StudyWeek | null;
  as: InvitedAs;
  /** Whether they come, as they said last of its present date. */
  reply: ReplyAnswer | null;
  /** Whether it asks them something: if they come, which hours suit them. */
  mayAnswer: boolean;
  /** What a digest no longer says, and why. */
  dropped: readonly Readonly<{ id: string; why: SkipReason }>[];
}>;

/** What the message is about, as it stands now. */
export type Reread = ToWrite | Readonly<{ message: MessageRecord; skip: SkipReason }>;
