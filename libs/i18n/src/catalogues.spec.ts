import { account as enAccount } from './en/account.ts';
import { calendar as enCalendar } from './en/calendar.ts';
import { coursePackage as enCoursePackage } from './en/course-package.ts';
import { device as enDevice } from './en/device.ts';
import { groups as enGroups } from './en/groups.ts';
import { en as enBase } from './en/index.ts';
import { meetingProblems as enMeetingProblems } from './en/meeting-problems.ts';
import { protocol as enProtocol } from './en/protocol.ts';
import { mails as enMails } from './en/mails.ts';
import { method as enMethod } from './en/method.ts';
import { messages as enMessages } from './en/messages.ts';
import { myData as enMyData } from './en/my-data.ts';
import { ownData as enOwnData } from './en/own-data.ts';
import { papers as enPapers } from './en/papers.ts';
import { review as enReview } from './en/review.ts';
import { rehearsal as enRehearsal } from './en/rehearsal.ts';
import { room as enRoom } from './en/room.ts';
import { study as enStudy } from './en/study.ts';
import { summary as enSummary } from './en/summary.ts';
import { turns as enTurns } from './en/turns.ts';
import { work as enWork } from './en/work.ts';
import { workshops as enWorkshops } from './en/workshops.ts';
import { account as frAccount } from './fr/account.ts';
import { calendar as frCalendar } from './fr/calendar.ts';
import { coursePackage as frCoursePackage } from './fr/course-package.ts';
import { device as frDevice } from './fr/device.ts';
import { groups as frGroups } from './fr/groups.ts';
import { fr as frBase } from './fr/index.ts';
import { meetingProblems as frMeetingProblems } from './fr/meeting-problems.ts';
import { protocol as frProtocol } from './fr/protocol.ts';
import { mails as frMails } from './fr/mails.ts';
import { method as frMethod } from './fr/method.ts';
import { messages as frMessages } from './fr/messages.ts';
import { myData as frMyData } from './fr/my-data.ts';
import { ownData as frOwnData } from './fr/own-data.ts';
import { papers as frPapers } from './fr/papers.ts';
import { review as frReview } from './fr/review.ts';
import { rehearsal as frRehearsal } from './fr/rehearsal.ts';
import { room as frRoom } from './fr/room.ts';
import { study as frStudy } from './fr/study.ts';
import { summary as frSummary } from './fr/summary.ts';
import { turns as frTurns } from './fr/turns.ts';
import { work as frWork } from './fr/work.ts';
import { workshops as frWorkshops } from './fr/workshops.ts';

const fr = {
  ...{ account: frAccount, ...frBase },
  ...{ calendar: frCalendar, work: frWork, study: frStudy, device: frDevice, groups: frGroups },
  ...{
    workshops: frWorkshops,
    protocol: frProtocol,
    turns: frTurns,
    meetingProblems: frMeetingProblems,
    review: frReview,
    room: frRoom,
    rehearsal: frRehearsal,
  },
  ...{
    coursePackage: frCoursePackage,
    mails: frMails,
    messages: frMessages,
    myData: frMyData,
    ownData: frOwnData,
    method: frMethod,
    papers: frPapers,
    summary: frSummary,
  },
};
const en = {
  ...{ account: enAccount, ...enBase },
  ...{ calendar: enCalendar, work: enWork, study: enStudy, device: enDevice, groups: enGroups },
  ...{
    workshops: enWorkshops,
    protocol: enProtocol,
    turns: enTurns,
    meetingProblems: enMeetingProblems,
    review: enReview,
    room: enRoom,
    rehearsal: enRehearsal,
  },
  ...{
    coursePackage: enCoursePackage,
    mails: enMails,
    messages: enMessages,
    myData: enMyData,
    ownData: enOwnData,
    method: enMethod,
    papers: enPapers,
    summary: enSummary,
  },
};

type Saying = Readonly<{ path: string; text: string }>;

/** Every sentence of a catalogue; of a sentence with blanks, what is written around them. */
function sayings(words: object, path = ''): Saying[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [{ path: here, text: value }];
    if (typeof value === 'function') return quoted(String(value)).map((text) => ({ path: here, text }));
    return sayings(value as object, here);
  });
}

const quoted = (source: string): string[] =>
  [...source.matchAll(/'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map((match) =>
    (match[1] ?? match[2] ?? '')
      .replace(/\$\{[^}]*\}/g, 'x')
      .replace(/\\(xa0|u00a0)/gi, '\u00A0')
      .replace(/\\u202f/gi, '\u202F'),
  );

const faulty = (pattern: RegExp) => sayings(fr).filter(({ text }) => pattern.test(text));

describe('the French catalogue', () => {
  it('has no-break spaces inside « » and before a colon', () => {
    expect(faulty(/« | »|\S :/u)).toEqual([]);
  });

  it('has a narrow no-break space before ; ! ?', () => {
    expect(faulty(/[ \u00A0][;!?]/u)).toEqual([]);
  });

  it('has typographic apostrophes and one sign for « … »', () => {
    expect(faulty(/\p{L}'\p{L}|\.\.\./u)).toEqual([]);
  });

  it('does not exclaim', () => {
    expect(faulty(/!/)).toEqual([]);
  });
});

describe('the English catalogue', () => {
  it('says something wherever the French one does', () => {
    expect(places(en)).toEqual(places(fr));
    expect(emptyIn(en)).toEqual([]);
  });
});

/** Where a catalogue says something, a sentence or a way to say one. */
function places(words: object, path = ''): string[] {
  return Object.entries(words)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? places(value, `${path}.${key}`) : [`${path}.${key}`],
    )
    .sort();
}

const emptyIn = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return value.trim() === '' ? [key] : [];
    return typeof value === 'object' && value !== null ? emptyIn(value) : [];
  });
