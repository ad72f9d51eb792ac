import type { Schemas } from '@cheminer/api-client';

export type Workshop = Schemas['WorkshopResponse'];
export type WorkshopDetail = Schemas['WorkshopDetailResponse'];
export type Away = Schemas['AwayResponse'];
export type WorkshopPerson = Schemas['WorkshopPersonResponse'];
export type Poll = Schemas['PollResponse'];
export type PollSlot = Schemas['PollSlotResponse'];
export type PollAnswer = Schemas['PollAnswer'];
export type Judgement = Schemas['JudgementResponse'];
export type ProposedSlot = Schemas['ProposedSlotResponse'];
export type SeriesEntry = Schemas['SeriesEntryResponse'];
export type Group = Schemas['MyGroupResponse'];
export type WorkshopAhead = Schemas['OverseenWorkshopResponse'];
export type Facilitator = Schemas['FacilitatorResponse'];
export type Webinar = Schemas['WebinarResponse'];
export type WebinarPerson = Schemas['WebinarPersonResponse'];
export type AttendanceStatus = Schemas['AttendanceStatus'];
export type ReplyAnswer = Schemas['ReplyAnswer'];

export const pollAnswers: readonly PollAnswer[] = ['yes', 'if-needed', 'no'];
export const replyAnswers: readonly ReplyAnswer[] = ['coming', 'maybe', 'not-coming'];

/** A participant's workshops and webinars are one list. */
export type MyMeeting =
  Readonly<{ kind: 'workshop'; meeting: Workshop }> | Readonly<{ kind: 'webinar'; meeting: Webinar }>;

/** By date; those without one come last, in walking order. */
export function inOrder(workshops: readonly Workshop[], webinars: readonly Webinar[]): MyMeeting[] {
  const all: MyMeeting[] = [
    ...workshops.map((meeting) => ({ kind: 'workshop' as const, meeting })),
    ...webinars.map((meeting) => ({ kind: 'webinar' as const, meeting })),
  ];
  const when = ({ meeting }: MyMeeting) => meeting.startsAt ?? '9';
  return all.sort((one, other) => when(one).localeCompare(when(other)));
}

/** The first that is still to come, as the API says it; its link is the one thing to do. */
export const nextOf = (meetings: readonly MyMeeting[]): MyMeeting | undefined =>
  meetings.find(
    ({ kind, meeting }) =>
      meeting.notYet?.code === 'starts-at' || (kind === 'workshop' && meeting.status === 'open'),
  );

/** One way or the other, as it is said on screen. */
export const fullName = ({ givenName, familyName }: Readonly<{ givenName: string; familyName: string }>) =>
  `${givenName} ${familyName}`;
