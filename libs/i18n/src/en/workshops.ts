import type { workshops as fr } from '../fr/workshops.ts';
import { counting } from '../language.ts';
import { attendance } from './attendance.ts';
import { polls } from './polls.ts';
import { series } from './series.ts';

const count = counting('en');

const several = new Intl.ListFormat('en');

export const workshops: typeof fr = {
  attendance,
  polls,
  series,
  mine: {
    title: 'My workshops and webinars',
    note: (workshops, webinars) =>
      [
        workshops > 0 && count(workshops, 'workshop', 'workshops'),
        webinars > 0 && count(webinars, 'webinar', 'webinars'),
      ]
        .filter(Boolean)
        .join(' and '),
    noGroup: 'You have no group yet. The dates of your workshops will show here as soon as you are in one.',
    nothing: 'This course has neither workshops nor webinars.',
    nothingToDo: 'Everything is done at your own pace, from your path.',
  },
  status: {
    'to-schedule': 'Date to come',
    scheduled: 'To come',
    open: 'Open',
    closed: 'Over',
    cancelled: 'Cancelled',
  },
  with: (facilitator, length) => `With ${facilitator}, ${length}`,
  join: 'Join online',
  newTab: '(new tab)',
  byPhone: (number) => `By phone: ${number}`,
  gap: (place, from, to) =>
    `The gap with ${place} goes from ${from} to ${to}: the hour shown takes it into account.`,

  reply: {
    question: 'Your answer',
    coming: 'I am coming',
    maybe: 'Maybe',
    'not-coming': 'I cannot come',
    saved: 'Answer saved',
    said: { coming: 'is coming', maybe: 'may come', 'not-coming': 'cannot come', none: 'no answer' },
    counts: ({ coming, maybe, notComing, silent }) =>
      [
        coming > 0 && count(coming, 'is coming', 'are coming'),
        maybe > 0 && count(maybe, 'maybe', 'maybe'),
        notComing > 0 && count(notComing, 'cannot come', 'cannot come'),
        silent > 0 && count(silent, 'no answer', 'no answer'),
      ]
        .filter(Boolean)
        .join(', '),
  },

  presence: {
    present: 'Marked present',
    late: 'Marked present, late',
    phone: 'Marked present, by phone',
    absent: 'You were marked absent',
    'not-scheduled': 'Date to come',
    cancelled: 'Cancelled, another date is to be found',
    'starts-at': 'To come',
    'presence-not-marked': 'Attendance not marked yet',
    open: 'Right now',
  },

  change: {
    moved: 'Moved.',
    cancelled: 'Cancelled.',
    reopened: 'Restored.',
    when: (day, time) => `${day}, ${time}`,
    reason: (reason) => `Reason: ${reason}`,
  },

  dates: {
    title: 'Dates and changes',
    kinds: {
      made: 'Scheduled',
      moved: 'Moved',
      edited: 'Changed',
      cancelled: 'Cancelled',
      reopened: 'Restored',
      resumed: 'Open again',
      replaced: 'Handed over',
    },
    by: (name, moment) => `${name}, ${moment}`,
    cancel: 'Cancel the workshop',
    cancelTitle: 'Cancel the workshop',
    cancelThen:
      'The group is told, and every diary is free again. You can restore it or give it another date.',
    reopen: 'Restore the workshop',
    reopenTitle: 'Restore the workshop',
    reopenThen: 'It comes back to its date, and “are you coming?” is asked again.',
    unclose: 'Open the workshop again',
    uncloseTitle: 'Open the workshop again',
    uncloseThen:
      'The attendance stays. If it was led in its room, it goes on there from where it was, its clock stopped. Close it again when everything is there.',
    reason: 'Reason',
    reasonHint: '3 to 500 characters. The members of the group will read it.',
    replace: 'Find a stand-in',
    replaceTitle: 'Hand the workshop over',
    replaceThen:
      'The person you choose runs this workshop: they see the meeting, the members and the answers, nothing of what was said before.',
    replaceWho: 'Who runs it',
    replaceMine: (name) => `${name}, who runs the group`,
    replaceNote: 'A word to that person',
    replaceNoteHint: 'Optional. Nothing of what was said in workshops.',
    replaceDone: 'Hand it over',
    keep: 'Change nothing',
    standIn: (name, instead) => `${name} runs this workshop in place of ${instead}.`,
  },

  turn: {
    title: 'Turns as client',
    mine: (workshop, day) => `You are client at “${workshop}”, ${day}.`,
    mineNoDate: (workshop) => `You are client at “${workshop}”, whose date is to come.`,
    been: 'You have been client.',
    none: 'Your turn is not decided yet.',
    next: (names, workshop) => `At the next workshop, “${workshop}”: ${several.format(names)}.`,
    all: 'See all turns',
  },

  groups: {
    messages: 'Messages',
    form: 'Form the groups',
    title: 'My groups',
    note: (groups) => count(groups, 'group', 'groups'),
    group: (key) => `Group ${key}`,
    people: (members, left) =>
      count(members, 'member', 'members') + (left > 0 ? `, ${count(left, 'has left', 'have left')}` : ''),
    relay: (name) => `relay: ${name}`,
    facilitator: (name) => `with ${name}`,
    members: 'Members',
    series: 'Workshops',
    leftOn: (day) => `left on ${day}`,
    when: (day, time, length) => `${day}, ${time}, ${length}`,
    unscheduled: (length) => `No date yet, ${length}`,
    schedule: 'Schedule',
    open: 'See the workshop',
    none: 'You run no group yet.',
    noneYet: 'They will show here once the person who coordinates the cohort has formed them.',
  },

  form: {
    scheduleTitle: (title) => `Schedule “${title}”`,
    moveTitle: (title) => `Change the date of “${title}”`,
    labels: {
      date: 'Day',
      minutes: 'Length, in minutes',
      place: 'Place',
      access: 'How to get in',
      link: 'Video link',
      phone: 'Number to call',
      reason: 'Why it changes',
    },
    hints: {
      place: 'An address, a room.',
      access: 'Code, floor, lift, parking, wheelchair access.',
      link: 'It starts with https://.',
      phone: 'To follow without video, with the code of the room.',
    },
    reasonHint:
      'Asked when the day or the hour change, 3 to 500 characters. The members of the group will read it.',
    time: (place) => `Start, on the clocks of ${place}`,
    minutesRange: 'From 15 to 480 minutes.',
    guides: {
      label: 'Guide dates of the modules that lead to this workshop',
      hint: (modules) =>
        `${several.format(modules)}. The choice is for the whole cohort, if the day changes.`,
      stay: 'They stay',
      move: 'They move by as many days',
    },
    room: {
      propose: 'Propose a room address',
      another: 'Propose another address',
      proposed: 'An address is proposed: nobody can guess it.',
    },
    pointHint: 'Give a place, a link, a number to call, or several of them.',
    refused: 'The date is not saved',
    save: 'Schedule the workshop',
    saveWebinar: 'Schedule the webinar',
    move: 'Save the new date',
    moveAnyway: 'Save my date anyway',
    asksAgain:
      'When the day or the hour changes, answers already given are erased and everybody is asked again.',
    seeIt: 'See this meeting',
    hoursTitle: 'On each member’s clock',
    hoursWebinar: 'The meeting',
    hoursEmpty: 'Choose a day and a time: each member’s hour will show here.',
    until: (day, place, end) => `${day}, in ${place}, until ${end}`,
    at: (place) => `in ${place}`,
    dayBefore: 'the day before',
    dayAfter: 'the day after',
    who: (names) => several.format(names),
    sameHour: 'The whole group reads the same hour.',
    stale: {
      title: 'Somebody changed this date meanwhile',
      theirs: 'The date saved',
      yours: 'Yours',
      keepTheirs: 'Keep the date saved',
      when: (day, time, place) => `${day}, ${time} in ${place}`,
    },
  },

  notes: {
    title: 'Facilitation notes',
    hint: 'From the authors of the course. Only those who run this workshop read them.',
    print: 'Print the notes',
  },

  page: {
    note: (group, length) => `Group ${group}, ${length}`,
    back: 'My workshops',
    backToGroups: 'My groups',
    backToWorkshop: 'Back to the workshop',
    links: 'Around this workshop',
    room: 'Enter the room',
    protocol: 'How it goes',
    kit: 'Paper kit (PDF)',
    summary: 'Summary',
    written: 'Hold it in writing',
    lookBack: 'My look back',
    rehearse: 'Rehearse',
    when: 'When and where',
    group: 'The group',
    with: (facilitator) => `With ${facilitator}.`,
    withInstead: (standIn, facilitator) => `With ${standIn}, in place of ${facilitator}.`,
    whoComes: 'Who is coming',
    manyAway: 'More than one person in five cannot come.',
    otherDates: 'Propose other dates',
    otherGroups:
      'The same workshop, in a group with a place left and at an hour when nothing else awaits them:',
    otherGroup: (name, group, day, time) => `${name}: group ${group}, ${day} at ${time}`,
    attendance: 'Attendance',
    move: 'Change the date',
    open: 'Open the workshop',
    close: 'End the workshop',
    openEarlyTitle: 'Open before its time',
    openEarly: (day, time) =>
      `The workshop is planned for ${day} at ${time}. Once open, its date and the answers no longer change.`,
    notNow: 'Not now',
    closeTitle: 'End the workshop',
    closeAll: 'Everybody’s attendance is marked.',
    closeMissing: (names) => `Attendance is not marked yet for: ${several.format(names)}.`,
    closeThen: 'Afterwards, attendance can still be marked or corrected, with the reason why.',
    goOn: 'Go on with the workshop',
    closedHint: 'The workshop is over: any correction asks for a reason, kept with it.',
  },

  briefing: {
    link: 'Briefing',
    title: (workshop) => `Briefing: ${workshop}`,
    hint: 'What you need to run this workshop, and nothing of what was said at the ones before.',
    note: (name) => `A word from ${name}`,
    expected: 'Who is expected',
    clients: 'The clients, in order',
    undecided: 'Not decided yet',
    protocol: 'The protocol',
    total: (length) => `${length} in all`,
    last: 'Since last time',
    first: 'This is the first workshop of this group.',
    lastWas: (workshop, day) => `The last workshop, “${workshop}”, took place on ${day}.`,
    actions: (actions) =>
      actions === 0
        ? 'No action waits for news.'
        : `${count(actions, 'action waits', 'actions wait')} for news, at the return.`,
  },

  marking: {
    present: 'Present',
    late: 'Late',
    phone: 'By phone',
    absent: 'Absent',
    of: (name) => `Attendance of ${name}`,
    markedAt: (time) => `Marked at ${time}`,
    unmarked: (people) =>
      people === 0 ? 'Everybody is marked.' : `${count(people, 'person', 'people')} to mark.`,
    everybody: 'Everybody is here',
    everybodyElse: 'Everybody else was here',
    everybodyHint: 'Mark absences first: this button marks all the others as present.',
    everybodyMarked: (people, time) => `${count(people, 'person', 'people')} marked at ${time}`,
    left: (day) => `Left the cohort on ${day}: attendance is no longer to be marked.`,
    said: {
      coming: 'answered “I am coming”',
      maybe: 'answered “maybe”',
      'not-coming': 'answered “I cannot come”',
    },
    reasonTitle: (name) => `Correct the attendance of ${name}`,
    change: (before, after) => `“${before}” becomes “${after}”.`,
    firstMark: (after) => `Attendance becomes “${after}”.`,
    reason: 'Reason for the correction',
    reasonHint: 'From 3 to 500 characters. It can be read in the follow-up, with your name.',
    saveReason: 'Correct',
    keep: 'Change nothing',
  },

  places: {
    title: 'Places',
    label: 'Number of places',
    hint: 'Leave it empty if everybody can come. Otherwise each person asks for a place, and the next ones wait in order.',
    free: (free, total) => `${count(free, 'place', 'places')} free of ${total}. Take one to come.`,
    full: (waiting) =>
      waiting === 0
        ? 'No place is left.'
        : `No place is left, and ${count(waiting, 'person waits', 'people wait')}.`,
    take: 'Take a place',
    queue: 'Join the waiting list',
    mine: 'You have a place.',
    waiting: (rank) =>
      rank === 1 ? 'You are first on the waiting list.' : `You are number ${rank} on the waiting list.`,
    waitingHint: 'When a place comes free it will be yours, and an e-mail will tell you so.',
    giveBack: 'Give my place back',
    leave: 'Leave the waiting list',
    kept: (time) => `Saved at ${time}`,
    counts: (taken, total) => `${count(taken, 'place', 'places')} taken of ${total}`,
    everybody: 'Open to the whole cohort, with no place to ask for.',
    line: 'Waiting list',
    has: 'has a place',
    rank: (rank) => (rank === 1 ? 'first in line' : `number ${rank} in line`),
    change: 'Change the number of places',
    changeThen:
      'Each place more goes to the first who waits. Nobody loses theirs: there are at least as many places as people who have one.',
    save: 'Save',
  },
  webinars: {
    title: 'Webinars',
    note: (webinars) => `${count(webinars, 'webinar', 'webinars')} for the whole cohort`,
    attendance: 'Attendance',
    attendanceOf: (title) => `Attendance at “${title}”`,
    unscheduled: (length) => `No date yet, ${length}`,
    back: 'Webinars',
    cancel: 'Cancel the webinar',
    cancelThen: 'The cohort is told, and every diary is free again. You can give it another date.',
    reasonHint: '3 to 500 characters. The members of the cohort will read it.',
    runBy: 'Who runs it',
    runByHint: 'They are invited, and can run no workshop at that hour.',
    runByNobody: 'Nobody of the cohort',
    group: (key) => `group ${key}`,
    none: 'This course has no webinar.',
    noneYet: 'There is nothing to schedule here.',
    nobody: 'Nobody follows this course yet.',
    nobodyYet: 'Participants will show here once they are enrolled.',
  },
  ahead: {
    title: 'Workshops',
    note: (workshops) => `${count(workshops, 'workshop', 'workshops')} ahead`,
    none: 'No workshop has a date ahead.',
    noneYet: 'They will show here as soon as those who run them give them one.',
  },
};
