import type { Format, StudyWords } from '@cheminer/i18n';
import type { Meeting } from '../../app/meetings.ts';
import type { EmployerNote } from '../../app/work-time/answers.ts';

export type NoteMeeting = Readonly<{
  key: string;
  when: string;
  /** The same hour where the organiser is, when it is another one. */
  elsewhere: string | null;
  what: string;
  state: string;
  isSet: boolean;
}>;

export type NoteSection = Readonly<{ title: string; lines: readonly string[]; items: readonly string[] }>;

/** The page, as it is shown, printed and copied: one content. */
export type NotePage = Readonly<{
  heading: string;
  intro: string;
  asked: NoteSection;
  dates: Readonly<{ title: string; meetings: readonly NoteMeeting[]; hours: string }>;
  why: NoteSection;
  help: NoteSection;
  seen: NoteSection;
}>;

type Said = Readonly<{ words: StudyWords['note']; format: Format }>;

export function pageOf(note: EmployerNote, dated: readonly Meeting[], said: Said): NotePage {
  const { words, format } = said;
  const meetings = meetingsIn(note, dated, said);
  const mayMove = meetings.some(({ isSet }) => !isSet);
  const { dayWithYear, minutes, place, zone } = format;
  return {
    heading: words.heading(`${note.givenName} ${note.familyName}`),
    intro: words.intro(note.courseTitle, dayWithYear(note.startsOn), dayWithYear(note.endsOn)),
    asked: {
      title: words.askedTitle,
      lines: [
        words.alone(minutes(note.autonomousMinutes), minutes(note.minutesAWeek)),
        note.meetings.length > 0 && words.together(minutes(note.collectiveMinutes), note.meetings.length),
        words.field,
      ].filter((line) => line !== false),
      items: [],
    },
    dates: {
      title: words.datesTitle,
      meetings,
      hours: [words.hours(place(zone)), mayMove && words.mayMove].filter(Boolean).join(' '),
    },
    why: {
      title: words.whyTitle,
      lines: [
        note.themes.length > 0 && words.themes(note.themes),
        note.skills.length > 0 && words.skills,
      ].filter((line) => line !== false),
      items: note.skills,
    },
    help: { title: words.helpTitle, lines: [], items: words.help },
    seen: { title: words.seenTitle, lines: [words.seen, words.unseen], items: [] },
  };
}

/** The date that was set for one's own group where there is one; else that of the course's plan. In order of time. */
function meetingsIn(note: EmployerNote, dated: readonly Meeting[], said: Said): NoteMeeting[] {
  const { words, format } = said;
  const dates = new Map(dated.map(({ stepKey, startsAt, minutes }) => [stepKey, { startsAt, minutes }]));
  return note.meetings
    .map((meeting) => {
      const set = dates.get(meeting.stepKey);
      const isSet = Boolean(set?.startsAt);
      return {
        ...{ meeting, isSet, at: set?.startsAt ?? meeting.plannedAt },
        minutes: isSet ? set!.minutes : meeting.minutes,
      };
    })
    .sort((one, other) => one.at.localeCompare(other.at))
    .map(({ meeting, at, isSet, minutes }) => ({
      key: meeting.stepKey,
      when: words.when(format.longDay(at), format.time(at)),
      elsewhere: elsewhereOf(at, note.zone, said),
      what: words.meeting(meeting.title, format.minutes(minutes)),
      ...{ isSet, state: isSet ? words.dated : words.planned },
    }));
}

function elsewhereOf(at: string, theirs: string, { words, format }: Said): string | null {
  const { time, longDay, longDayIn, place } = format;
  const isSame = time(at) === time(at, theirs) && longDay(at) === longDayIn(at, theirs);
  return isSame ? null : words.elsewhere(time(at, theirs), place(theirs));
}

/** For an e-mail: the same page, in plain lines. */
export function textOf(page: NotePage, to: string): string {
  const { heading, intro, asked, dates, why, help, seen } = page;
  const section = ({ title, lines, items }: NoteSection) =>
    [title.toLocaleUpperCase(), ...lines, ...items.map((item) => `- ${item}`)].join('\n');
  const meetings = dates.meetings.map(({ when, elsewhere, what, state }) => {
    const hours = elsewhere ? `${when} (${elsewhere})` : when;
    return `- ${hours}\u00A0: ${what} (${state})`;
  });
  const timetable = [dates.title.toLocaleUpperCase(), ...meetings, dates.hours].join('\n');
  return [
    ...(to ? [to] : []),
    ...[heading, intro, section(asked)],
    ...(dates.meetings.length > 0 ? [timetable] : []),
    ...[section(why), section(help), section(seen)],
  ].join('\n\n');
}
