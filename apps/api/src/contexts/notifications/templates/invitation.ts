import { invitationFile, uidOf } from '@cheminer/open-formats';
import { type MessageKind, newsKinds } from '@cheminer/vocabulary';
import type { Mail } from '../../../kit/mailer.ts';
import type { Meeting } from '../../cohorts/index.ts';
import type { ReplyAnswer } from '../../workshops/index.ts';
import type { Fact } from './letter.ts';
import { groupFacts, placeFacts, type Reader } from './meeting-facts.ts';
import { linkTo } from './meeting-letter.ts';

export type Correspondents = Readonly<{
  organizer: Readonly<{ name: string; email: string }>;
  attendee: Readonly<{ name: string; email: string }>;
  writtenAt: Date;
}>;

/** Of a message, what its entry says besides the meeting. */
export type ToldInEntry = Readonly<{
  kind: MessageKind;
  entryAhead: number;
  /** Whether they come, as they said last; null while they said nothing of its present date. */
  reply: ReplyAnswer | null;
}>;

const partstats = { coming: 'accepted', maybe: 'tentative', 'not-coming': 'declined' } as const;

const changesCalendars: readonly MessageKind[] = newsKinds;
const takesOff: readonly MessageKind[] = ['cancelled', 'released'];

/**
 * The one entry of the meeting in the reader's calendar, made, changed or taken off; a reminder changes none. Who runs
 * the meeting is not in it: that alone can wait for the message of the morning.
 */
export function invitationOf(
  reader: Reader,
  { kind, entryAhead, reply }: ToldInEntry,
  meeting: Meeting,
  { organizer, attendee, writtenAt }: Correspondents,
): Mail['invitation'] {
  if (!changesCalendars.includes(kind)) return undefined;
  const method = takesOff.includes(kind) ? 'cancel' : 'request';
  const said = ({ label, value }: Fact) => reader.words.labelled(label, value);
  const content = invitationFile({
    ...{
      uid: uidOf('meeting', meeting.id),
      sequence: meeting.sequence + entryAhead,
      method,
      writtenAt,
      organizer,
    },
    ...{ startsAt: meeting.startsAt, minutes: meeting.minutes, zone: meeting.zone, summary: meeting.title },
    description: [...placeFacts(reader, meeting), ...groupFacts(reader, meeting)].map(said).join('\n'),
    location: meeting.place ?? meeting.link ?? '',
    url: linkTo(reader, meeting).href,
    attendee: { ...attendee, partstat: reply === null ? 'needs-action' : partstats[reply] },
  });
  return { method, content };
}
