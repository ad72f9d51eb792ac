import type { path as fr } from '../fr/path.ts';
import { counting } from '../language.ts';

const count = counting('en');

export const path: typeof fr = {
  title: 'My path',
  greeting: (givenName) => `Hello ${givenName}`,
  week: (day, number, of) => `${day}, week ${number} of ${of}`,
  beforeStart: (day, start) => `${day}, the course starts on ${start}`,
  of: (done, of) => `${done} of ${of}`,

  /** Of the week: the time that is asked for, and the time set apart. */
  time: {
    announced: (length) => `This week: ${length} announced, `,
    planned: (length) => `${length} planned by you`,
    plan: 'set a slot apart',
  },

  now: {
    title: 'To do now',
    start: {
      reading: 'Start reading',
      video: 'Start the video',
      quiz: 'Start the quiz',
      positioning: 'Start the self-assessment',
      journal: 'Start the journal page',
      fieldwork: 'Start the field work',
      commitment: 'Read the commitments',
      subject: 'Start the subject',
      survey: 'Start the survey',
      download: 'Open the document',
      'technical-check': 'Start the check',
    },
    resume: {
      reading: 'Resume reading',
      video: 'Resume the video',
      quiz: 'Resume the quiz',
      positioning: 'Resume the self-assessment',
      journal: 'Resume the journal page',
      fieldwork: 'Resume the field work',
      commitment: 'Resume the commitments',
      subject: 'Resume the subject',
      survey: 'Resume the survey',
      download: 'Back to the document',
      'technical-check': 'Resume the check',
    },
    then: 'Then:',
    thenWhat: (kind, length) => `, ${kind}, ${length}.`,
    before: (day, left) => `Before ${day}: ${left} left.`,
    beforeWithFieldwork: (day, left, fieldwork) =>
      `Before ${day}: ${left} left, of which ${fieldwork} in the field.`,
    beforeDay: (day) => day,
    doneTitle: 'Everything is done',
    done: (steps) =>
      `You have completed ${count(steps, 'step', 'steps')} of ${steps}. Everything stays open: come back whenever you like.`,
    meetingsLeft: (left) => `${count(left, 'group meeting', 'group meetings')} still to come.`,
    archivedTitle: 'Archived cohort',
    archived: (day) => `It ended on ${day}. You can read everything again; nothing can be added.`,
    lookBack: 'Look back at the path',
  },

  meeting: {
    next: { workshop: 'Next workshop', webinar: 'Next webinar' },
    mine: (day) => `${day}, your time`,
    at: (place) => `in ${place}`,
    dayAt: (day, place) => `${day}, in ${place}`,
    when: (day, time) => `${day} at ${time}`,
    whenAtYours: (day, time) => `${day} at ${time} your time`,
    with: (name) => `With ${name}.`,
    join: 'Join online',
    page: 'See the workshop',
    notScheduled: 'No date yet. It will show here as soon as it is set.',
    gapNow: (place, from, to) =>
      `The difference with ${place} went from ${from} to ${to}: the time above allows for it.`,
    gapLater: (title, place, from, to, time) =>
      `From “${title}” on, the difference with ${place} goes from ${from} to ${to}: it will be at ${time} your time.`,
    inGroup: 'In a group',
    onDay: (day, time) => `${day}, ${time}`,
    attendedOn: (day) => `attended ${day}`,
    attended: 'attended',
    missedOn: (day) => `missed ${day}`,
    missed: 'missed',
    toBeMarked: 'presence pending',
    toBeMarkedLong: 'presence not recorded yet',
    toSchedule: 'no date yet',
  },

  map: {
    label: 'The path on the map',
    order: 'Modules and group meetings, in order',
    here: 'You are here',
    asList: 'Show as a list',
    asMap: 'Show the map',
    legend: 'Legend',
    stepDone: 'step done',
    stepToDo: 'step to do, on one’s own',
    workshop: 'workshop, in a group',
    webinar: 'webinar',
    figure: (done, of) => `${count(done, 'step', 'steps')} of ${of}`,
  },

  unit: {
    optional: 'Optional',
    done: 'Done',
    inProgress: (done, of) => `${done} of ${of}, in progress`,
    late: (done, of) => `${done} of ${of}, to finish`,
    opensOn: (day) => `Opens ${day}`,
    open: (steps) => `${count(steps, 'step', 'steps')} to do`,
  },

  step: {
    done: 'done',
    now: 'to do now',
    open: 'to do',
    'left-behind': 'to catch up, still open',
    'not-open': 'not open yet',
    'to-send': 'to send',
    opensOn: (day) => `opens ${day}`,
    optional: 'optional',
    locked: 'not open yet',
  },

  why: {
    label: 'Why?',
    prerequisite: (titles: readonly string[]) =>
      `It opens after ${titles.map((each) => `“${each}”`).join(' and ')}.`,
    'opens-on': (day: string) =>
      `Proposed from ${day}. Dates guide, they do not lock: you may start earlier.`,
    'not-begun': 'Not started yet.',
    'answers-missing': (missing: number) => `${count(missing, 'answer is', 'answers are')} missing.`,
    'pass-mark': (right: number, of: number, needed: number) =>
      `${count(right, 'right answer', 'right answers')} out of ${of}: ${needed} are needed. You may try again.`,
    'end-not-reached': 'Started; the end was not reached yet.',
    'word-awaited': 'Press “I have finished”.',
    'to-hand-in': 'Started, not handed in yet: press the button at the bottom of the step.',
    presence: 'Attendance not recorded yet.',
  },

  catchUp: {
    title: 'Your way in',
    text: (left: string) =>
      `You joined along the way. This is the heart of what came before: ${left}. The rest of the past modules is optional.`,
    unit: 'began before you came: only the steps of your way in are asked for',
  },
  atLeast: (count: number) => `any ${count} steps are enough`,

  progress: {
    title: 'Where you are',
    rest: (done, of) => `${done === 1 ? 'step' : 'steps'} of ${of}`,
    together: (workshops, webinars) => {
      const parts = [
        workshops.of > 0 && `${count(workshops.done, 'workshop', 'workshops')} of ${workshops.of}`,
        webinars.of > 0 && `${count(webinars.done, 'webinar', 'webinars')} of ${webinars.of}`,
      ].filter(Boolean);
      return parts.length > 0 ? `and, in a group, ${parts.join(', ')}` : undefined;
    },
    late: (title, missing, more, day) => {
      const named = missing.map((each) => `“${each}”`).join(', ');
      const others = more > 0 ? ` and ${count(more, 'other step', 'other steps')}` : '';
      return `“${title}” is not finished yet: ${named}${others} missing. Its date, ${day}, is past, but the module stays open.`;
    },
    howTitle: 'How it is counted.',
    how: 'A step counts when you press “I am done”, or when you have answered every question of a quiz. A workshop or a webinar counts when your presence is recorded. Never by time spent on the page. A step once done stays done.',
  },

  book: {
    glossary: 'The glossary of the course',
    all: 'The whole path',
    others: 'The rest of the path',
    ofTheme: (theme, number, of) => `${theme}, module ${number} of ${of}`,
    dates: (range) => range,
    left: (length) => `${length} to do`,
    steps: (title) => `Steps of “${title}”`,
  },
};
