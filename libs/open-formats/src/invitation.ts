import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { DateTime } from 'luxon';
import { addressOf, finished, oneLine, plain, product } from './text.ts';
import { timeZoneBlock } from './time-zone.ts';

/** What somebody answered, as iCalendar names it. */
export type PartStat = 'needs-action' | 'accepted' | 'declined' | 'tentative';

export type Invitation = Readonly<{
  /** The same for the whole life of the meeting. */
  uid: string;
  /** Grows with each change, cancellation included. */
  sequence: number;
  method: 'request' | 'cancel';
  startsAt: Date;
  minutes: number;
  /** The organiser's IANA zone: the hours in which the meeting was fixed. */
  zone: string;
  summary: string;
  description: string;
  location: string;
  url: string;
  organizer: Readonly<{ name: string; email: string }>;
  attendee: Readonly<{ name: string; email: string; partstat: PartStat }>;
  writtenAt: Date;
}>;

const answers: Readonly<Record<PartStat, ICalAttendeeStatus>> = {
  'needs-action': ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
};

/**
 * An invitation to one meeting for one person, or its cancellation (iTIP: RFC 5546, 3.2.2 and 3.2.5; iCalendar: RFC
 * 5545), to be sent by e-mail (iMIP: RFC 6047).
 *
 * What Outlook, Apple Calendar, Google and Thunderbird need to take it for one, beyond the text:
 * - the part is `text/calendar; charset=utf-8; method=REQUEST` (or `CANCEL`): the same word in the header and in the
 *   body (RFC 6047, 2.4), the last part of the `multipart/alternative`, beside the text. Google also wants it as an
 *   attachment, `invite.ics`, to keep the file;
 * - the ORGANIZER's address is the one that the message comes from: Google and Outlook treat another as forged;
 * - one ATTENDEE, whose address is the one that the message goes to, else no one is asked to answer. RSVP asks for
 *   an answer in a request, never in a cancellation;
 * - the same UID and a greater SEQUENCE to move or to cancel, else there are two entries, or nothing changes (RFC
 *   5546, 2.1.4 and 2.1.5). A cancellation says STATUS:CANCELLED (RFC 5546, 3.2.5);
 * - DTSTAMP and LAST-MODIFIED in UTC (RFC 5545, 3.8.7), lines of at most 75 bytes ended by CRLF (3.1), and a VTIMEZONE
 *   for each TZID (3.6.5), named as IANA does: Google and Apple go by the name, Outlook by the rule.
 */
export function invitationFile(invitation: Invitation): string {
  const calendar = ical({
    method: invitation.method === 'request' ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
    prodId: product,
    // No zone of the whole file: the library would write DTSTAMP in it, which must be in UTC.
    timezone: {
      name: null,
      generator: (zone) => timeZoneBlock(zone, invitation.startsAt, endOf(invitation)),
    },
  });
  addMeeting(calendar, invitation);
  return finished(calendar.toString());
}

function addMeeting(calendar: ReturnType<typeof ical>, invitation: Invitation): void {
  const { uid, sequence, writtenAt } = invitation;
  const { summary, description, location, url } = invitation;
  const standing = invitation.method === 'request';
  calendar
    .createEvent({
      ...{ id: uid, sequence, stamp: writtenAt, lastModified: writtenAt },
      ...timeOf(invitation),
      summary: plain(summary),
      description: plain(description),
      location: plain(location),
      url: addressOf(url),
      organizer: personOf(invitation.organizer),
      status: standing ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      transparency: standing ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      busystatus: standing ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    })
    .createAttendee({
      ...personOf(invitation.attendee),
      role: ICalAttendeeRole.REQ,
      status: answers[invitation.attendee.partstat],
      rsvp: standing,
    });
}

function timeOf(invitation: Invitation): { timezone: string; start: DateTime; end: DateTime } {
  const { startsAt, zone } = invitation;
  // With a zone, the library would read a `Date` in the hours of this machine.
  const [start, end] = [startsAt, endOf(invitation)].map((at) => DateTime.fromJSDate(at, { zone }));
  // Of an hour that a clock shows twice, the standard means the first (RFC 5545, 3.3.5); programs do not agree.
  const told = [start!, end!].every((at) => at.getPossibleOffsets().length === 1);
  return { timezone: told ? zone : 'UTC', start: start!, end: end! };
}

/** @throws Error when the address is none: it could end its line and begin another. */
function personOf({ name, email }: Readonly<{ name: string; email: string }>): {
  name: string;
  email: string;
} {
  if (!/^[^\s"<>,;:\\]+@[^\s"<>,;:\\]+$/u.test(email)) throw new Error('Not an e-mail address.');
  return { name: oneLine(name), email };
}

const endOf = ({ startsAt, minutes }: Invitation): Date => new Date(startsAt.getTime() + minutes * 60_000);
