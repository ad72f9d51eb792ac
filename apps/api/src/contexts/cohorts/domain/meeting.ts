export type MeetingKind = 'workshop' | 'webinar';

/** `replaced`: another facilitator stands in. */
export type MeetingChange = 'made' | 'moved' | 'edited' | 'cancelled' | 'reopened' | 'replaced';

/** When it is, who it is for, and where people join it. */
export type PlannedMeeting = Readonly<{
  /** The workshop's or the event's own. */
  id: string;
  cohortId: string;
  /** Null where it is for the whole cohort. */
  groupId: string | null;
  /** Member who runs it in place of the facilitator of the group, or runs a webinar; null while nobody does. */
  facilitatorId: string | null;
  kind: MeetingKind;
  title: string;
  startsAt: Date;
  /** IANA zone of the organiser. */
  zone: string;
  minutes: number;
  place: string | null;
  access: string | null;
  link: string | null;
  phone: string | null;
}>;

/** What the entry of a meeting says in people's calendars: when it is, and how one joins it. */
const saidInEntry = ['title', 'startsAt', 'zone', 'minutes', 'place', 'access', 'link', 'phone'] as const;

export const saysTheSame = (one: PlannedMeeting, other: PlannedMeeting): boolean =>
  saidInEntry.every((field) => String(one[field]) === String(other[field]));

/** When somebody is held already. */
export type Clash = Readonly<{
  memberId: string;
  name: string;
  kind: MeetingKind;
  startsAt: string;
  minutes: number;
}>;
