import { invitationFile, uidOf } from '@cheminer/open-formats';
import { type MessageKind, newsKinds } from '@cheminer/vocabulary';
import type { Mail } from '../../../kit/mailer.ts';
import type { Meeting } from '../../cohorts/index.ts';
import type { Fact } from './letter.ts';
import { peopleFacts, placeFacts, type Reader } from './meeting-facts.ts';
import { linkTo } from './meeting-letter.ts';

export type Correspondents = Readonly<{
  organizer: Readonly<{ name: string; email: string }>;
  attendee: Readonly<{ name: string; email: string }>;
  writtenAt: Date;
}>;

const changesCalendars: readonly MessageKind[] = newsKinds;
const takesOff: readonly MessageKind[] = ['cancelled', 'released'];

/** The one entry of the meeting in the reader's calendar, made, moved or taken off; a reminder changes none. */
export function invitationOf(
  reader: Reader,
  kind: MessageKind,
  meeting: Meeting,
  { organizer, attendee, writtenAt }: Correspondents,
): Mail['invitation'] {
  if (!changesCalendars.includes(kind)) return undefined;
  const method = takesOff.includes(kind) ? 'cancel' : 'request';
  const said = ({ label, value }: Fact) => reader.words.labelled(label, value);
  const content = invitationFile({
    ...{ uid: uidOf('meeting', meeting.id), sequence: meeting.sequence, method, writtenAt, organizer },
    ...{ startsAt: meeting.startsAt, minutes: meeting.minutes, zone: meeting.zone, summary: meeting.title },
    description: [...placeFacts(reader, meeting), ...peopleFacts(reader, meeting)].map(said).join('\n'),
    location: meeting.place ?? meeting.link ?? '',
    url: linkTo(reader, meeting).href,
    attendee: { ...attendee, partstat: 'needs-action' },
  });
  return { method, content };
}
