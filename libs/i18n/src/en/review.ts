import type { review as fr } from '../fr/review.ts';
import { counting } from '../language.ts';

const count = counting('en');
const written = new Intl.NumberFormat('en');
const several = new Intl.ListFormat('en');

const together = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

export const review: typeof fr = {
  today: (day) => `${day}. Every step done counts at once.`,
  ended: (from, to) => `Archived cohort, from ${from} to ${to}.`,
  export: 'Export',
  sheets: 'Attendance sheets',
  messages: 'Messages',
  webinars: 'Webinars',

  figures: {
    label: 'Figures of the whole cohort',
    territories: 'Territories',
    territoryCounts: (enrolled, active) =>
      `${written.format(enrolled)} enrolled, ${written.format(active)} active`,
    withdrawn: (name, day) => `${name}, withdrawn on ${day}`,
    noneWithdrawn: 'none withdrawn',
    people: 'People',
    peopleCounts: (enrolled, active) =>
      `${written.format(enrolled)} enrolled, ${written.format(active)} active`,
    moves: (joined, left) =>
      together([
        joined > 0 && count(joined, 'arrival', 'arrivals'),
        left > 0 && count(left, 'departure', 'departures'),
      ]) || 'no arrival, no departure',
    smallGroup: (key, active) =>
      `group ${key}: ${count(active, 'active person', 'active people')}, fewer than five`,
    median: 'Median progress',
    medianCount: (done, required) => `${count(done, 'step', 'steps')} of ${written.format(required)}`,
    noMedian: 'not yet',
    guide: (steps) => `guide to this day: ${written.format(steps)}`,
    attention: 'To follow up',
    attentionCount: (people) => count(people, 'person', 'people'),
    attentionBy: ({ inactive, late, absent }) =>
      together([
        inactive > 0 && `${written.format(inactive)} without activity`,
        late > 0 && `${written.format(late)} late`,
        absent > 0 && count(absent, 'absence at the last workshop', 'absences at the last workshop'),
      ]) || 'nothing to report',
  },

  filters: {
    label: 'Choose the people shown',
    search: 'Look for somebody',
    territory: 'Territory',
    allTerritories: 'All',
    group: 'Group',
    allGroups: 'All',
    attention: 'To follow up',
    apply: 'Filter',
    clear: 'Show everybody',
    shown: (people) => `${count(people, 'person', 'people')} shown, by territory`,
    none: 'Nobody to show',
    shownOf: (shown, matching) => `${count(shown, 'person', 'people')} shown of ${written.format(matching)}`,
  },

  table: {
    caption: 'Progress by person and module, attendance at workshops and webinars.',
    person: 'Person',
    total: 'Total',
    attention: 'To follow up',
    workshop: (number) => `Ws ${number}`,
    webinar: (number) => `Web ${number}`,
    territory: (kind, enrolled, active) =>
      `${kind}, ${written.format(enrolled)} enrolled, ${written.format(active)} active`,
    noTerritory: 'No territory',
    group: (key) => `group ${key}`,
    noGroup: 'no group',
    joinedOn: (day) => `joined on ${day}`,
    leftOn: (day) => `left on ${day}`,
    ofRest: (required) => `of ${written.format(required)}`,
    collective: (done, required) => `together ${written.format(done)} of ${written.format(required)}`,
    more: 'Show more',
    first: 'Back to the beginning',
  },

  cell: {
    nothingOwed: 'nothing to do here, joined on the way',
    done: (done, required) => `done, ${written.format(done)} of ${written.format(required)}`,
    partial: (done, required, why) => `${written.format(done)} of ${written.format(required)}, ${why}`,
    present: 'marked present',
    late: 'marked present, late',
    phone: 'marked present, by phone',
    absent: 'marked absent',
    'opens-on': (day) => `opens on ${day}`,
    'steps-missing': (missing) => `${count(missing, 'step', 'steps')} missing`,
    overdue: (missing, day) => `${count(missing, 'step', 'steps')} missing, the guide date of ${day} is past`,
    'not-scheduled': 'date to come',
    'starts-at': (day, time) => `${day} at ${time}`,
    'presence-not-marked': 'attendance not marked yet',
    todo: 'not done yet',
  },

  attention: {
    inactive: (days) => `${count(days, 'day', 'days')} without activity`,
    late: (modules) => `${count(modules, 'module', 'modules')} late`,
    absent: (title) => `Absent: ${title}`,
  },

  legend: {
    label: 'Legend',
    full: 'done',
    partial: 'steps done',
    notOpen: 'not open yet',
    present: 'present',
    phone: 'by phone',
    late: 'late',
    absent: 'absent',
    toCome: 'to come or to be marked',
    departed: 'has left',
    privacy: 'No journal, no subject, no exchange: those stay with the group.',
  },

  empty: {
    found: 'Nobody matches these choices',
    foundHow: 'Widen the search, or show the whole cohort.',
    nobody: 'Nobody follows this course yet',
    nobodyHow: 'People will show here, by territory, as soon as they are enrolled.',
  },

  departure: {
    back: 'Back to the follow-up',
    link: 'Record a departure',
    change: 'Reconsider this departure',
    ofTerritory: 'Record the departure',
    ofTerritoryNamed: (name) => `Record the departure of ${name}`,
    title: (who) => `Departure of ${who}`,
    who: (people) =>
      people.length === 0
        ? 'Nobody there follows the course any more.'
        : `Leaving the cohort: ${several.format(people)}.`,
    then: 'From that day on no meeting awaits them: their calendar is freed, and so is their turn for the group. What was done stays, in the group and in the figures.',
    on: 'Day of departure',
    onHint: 'The first day without them.',
    reason: 'Reason',
    reasonHint: '3 to 500 characters. Only those who coordinate the cohort read it.',
    submit: 'Record the departure',
    stay: 'Take the departure back',
    refused: 'The departure is not recorded',
    said: 'What was said of this departure',
  },

  surveys: {
    title: 'Questionnaires',
    privacy: 'Answers are read without names, three at a time: a single one would tell who gave it.',
    counts: (unit, answers, waiting) =>
      together([
        unit,
        answers === 0 && waiting === 0
          ? 'no answer yet'
          : count(answers, 'answer read here', 'answers read here'),
        waiting > 0 && `${written.format(waiting)} waiting for others`,
      ]),
    of: (some, all) => `${written.format(some)} of ${written.format(all)}`,
    noText: 'Nobody wrote anything here.',
    none: 'No questionnaire in this course',
    noneHow: 'Answers will show here once a version of the course has one.',
  },

  person: {
    back: 'Back to the cohort',
    print: 'Print',
    counts: 'Where this person stands',
    alone: (required) => `steps of ${written.format(required)}`,
    aloneNote: 'at their own pace',
    together: (required) => `${required < 2 ? 'meeting' : 'meetings'} of ${written.format(required)}`,
    togetherNote: 'workshops and webinars',
    units: 'Modules and meetings',
    timeline: 'What happened, and when',
    timelineEmpty: 'Nothing yet.',
    privacy: 'Dates and attendance. No journal, no subject, no exchange: those stay with the group.',
    joinedOn: (day) => `Joined on ${day}`,
    leftOn: (day) => `Left on ${day}`,
    event: {
      joined: 'Joined the cohort',
      left: 'Left the cohort',
      stays: 'Departure taken back',
      'step-completed': (step) => `Step done: ${step}`,
      presence: (step, after) => `${step}: ${after}`,
      'presence-corrected': (step, before, after) => `${step}, corrected: “${before}” becomes “${after}”`,
      stayed: (step, hours) => `${step}, present from ${hours}`,
      hours: (arrival, departure, means) => `${arrival} to ${departure}${means && `, ${means}`}`,
      unknownHour: '?',
      means: { 'on-site': 'on site', online: 'online', phone: 'by telephone' },
      signed: (step) => `${step}, attendance signed`,
      contested: (step) => `${step}, attendance contested`,
      countersigned: (step) => `${step}, attendance countersigned`,
      'hours-corrected': (step, before, after) => `${step}, hours corrected: “${before}” becomes “${after}”`,
      by: (name) => `by ${name}`,
      because: (reason) => `Reason: ${reason}`,
      'marked-by-mistake': 'put right during the workshop.',
      'typed-from-paper': 'typed in from paper.',
      step: 'a step that is no longer in the course',
    },
    attendance: { present: 'present', late: 'late', phone: 'by phone', absent: 'absent' },
  },
};
