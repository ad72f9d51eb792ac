import type { ExportWords } from '@cheminer/i18n';
import { type CalendarEntry, uidOf } from '@cheminer/open-formats';
import { type Meeting, pathOfMeeting } from '../../cohorts/index.ts';

const ringsBefore = 15;

export type AroundMeeting = Readonly<{
  words: ExportWords['feed'];
  site: string;
  now: Date;
  /** Whether the reader still has a place in the cohort. */
  isThere: boolean;
}>;

/** A workshop or a webinar as it stands in the calendar of somebody whom it holds: when and where, never what about. */
export function meetingEntry(meeting: Meeting, around: AroundMeeting): CalendarEntry {
  const { id, sequence, kind, startsAt, minutes, groupKey } = meeting;
  const { words } = around;
  const cancelled = meeting.cancelledAt !== null;
  const url = around.site + pathOfMeeting(meeting);
  const title = groupKey === null ? meeting.title : words.group(meeting.title, groupKey);
  return {
    ...{ uid: uidOf('meeting', id), sequence, startsAt, minutes, cancelled, ringsBefore, url },
    summary: cancelled ? words.cancelled(title) : title,
    location: meeting.place ?? (meeting.link === null ? '' : words.onLine),
    description: [...about(meeting, words), ...waysIn(meeting, around), words.open(url)].join('\n'),
    category: words.kinds[kind],
  };
}

const about = ({ cohortTitle, facilitatorName }: Meeting, words: ExportWords['feed']): string[] => [
  words.cohort(cohortTitle),
  ...(facilitatorName === null ? [] : [words.facilitator(facilitatorName)]),
];

/** A link opens a room: only for those who are still awaited there. */
function waysIn(meeting: Meeting, { words, now, isThere }: AroundMeeting): string[] {
  const { access, link, phone, startsAt, minutes } = meeting;
  const isOver = startsAt.getTime() + minutes * 60_000 <= now.getTime();
  if (!isThere || isOver || meeting.cancelledAt !== null) return [];
  return [
    ...(access === null ? [] : [words.access(access)]),
    ...(link === null ? [] : [words.link(link)]),
    ...(phone === null ? [] : [words.phone(phone)]),
  ];
}
