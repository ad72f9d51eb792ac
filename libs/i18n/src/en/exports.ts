import type { exportWords as fr } from '../fr/exports.ts';
import { counting } from '../language.ts';

const count = counting('en');

export const exportWords: typeof fr = {
  fileName: 'Follow-up',
  day: (day) => day,
  columns: {
    familyName: 'Family name',
    givenName: 'Given name',
    territory: 'Territory',
    territoryKind: 'Kind of territory',
    group: 'Group',
    joinedOn: 'Joined',
    leftOn: 'Left',
    done: 'Steps done',
    required: 'Steps of the course',
    collectiveDone: 'Workshops and webinars attended',
    collectiveRequired: 'Workshops and webinars of the course',
    lastActivityOn: 'Last activity',
    attention: 'To follow up',
    notYet: 'Not yet',
    unit: (title, required) => `${title} (of ${required})`,
    together: (title, required) => `${title}, together (of ${required})`,
    attendance: (title) => `${title}, attendance`,
  },
  attendance: { present: 'present', late: 'late', phone: 'by phone', absent: 'absent', none: '' },
  attention: {
    inactive: (days) => `${count(days, 'day', 'days')} without activity`,
    late: (modules) => `${count(modules, 'module', 'modules')} late`,
    absent: (title) => `Absent: ${title}`,
  },
  /** A unit, and why it is not done. */
  because: (title, reason) => `${title}: ${reason}`,
  notYet: {
    opensOn: (day) => `opens on ${day}`,
    stepsMissing: (missing) => `${count(missing, 'step', 'steps')} missing`,
    late: (missing, day) => `late, ${count(missing, 'step', 'steps')} missing (guide date: ${day})`,
    startsAt: (day, time) => `on ${day} at ${time}`,
    'not-scheduled': 'no date yet',
    'presence-not-marked': 'attendance not marked yet',
    absent: 'absent',
  },
  /** Time set apart to study, in somebody's own calendar. */
  calendar: {
    name: 'Cheminer: my study time',
    fileName: 'study-time.ics',
    category: 'Study',
    summary: (title) => `Study: ${title}`,
    announced: (title, length) => `${title}: ${length} announced in the course.`,
    open: (address) => `Go on with the course: ${address}`,
  },
  guides: {
    category: 'Guide date',
    summary: (title) => `Guide date: ${title}`,
    why: 'A guide date guides, it closes nothing: the module stays open after it.',
  },
  feed: {
    name: 'Cheminer',
    kinds: { workshop: 'Workshop', webinar: 'Webinar' },
    group: (title, key) => `${title} (group ${key})`,
    cancelled: (title) => `Cancelled: ${title}`,
    onLine: 'On line',
    cohort: (title) => `Cohort: ${title}`,
    facilitator: (name) => `Facilitated by ${name}`,
    access: (text) => `Access: ${text}`,
    link: (address) => `Video link: ${address}`,
    phone: (number) => `By phone: ${number}`,
    open: (address) => `Open in Cheminer: ${address}`,
  },
};
