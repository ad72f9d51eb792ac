import type { mails as fr } from '../fr/mails.ts';

export const mails: typeof fr = {
  brand: 'Cheminer',
  hello: (givenName) => `Hello ${givenName},`,

  subject: {
    invitation: (title, day, time) => `Invitation: ${title}, ${day} at ${time}`,
    placed: (title, day, time) => `You have a place: ${title}, ${day} at ${time}`,
    'standing-in': (title, day, time) => `You run: ${title}, ${day} at ${time}`,
    moved: (title, day, time) => `New date: ${title}, ${day} at ${time}`,
    edited: (title, day) => `Updated: ${title}, ${day}`,
    cancelled: (title, day) => `Cancelled: ${title}, ${day}`,
    reopened: (title, day, time) => `On again: ${title}, ${day} at ${time}`,
    released: (title, day) => `You are no longer expected: ${title}, ${day}`,
    reminder: (title, day, time) => `Reminder: ${title}, ${day} at ${time}`,
    soon: (title, time) => `In one hour: ${title}, at ${time}`,
    digest: (cohort) => `News of your cohort: ${cohort}`,
  },

  heading: {
    invitation: 'A meeting is planned',
    placed: 'You have a place',
    'standing-in': 'A workshop is entrusted to you',
    moved: 'The date has changed',
    edited: 'Some details have changed',
    cancelled: 'This meeting is cancelled',
    reopened: 'This meeting takes place after all',
    released: 'This meeting is no longer yours',
  },
  remindedHeading: {
    '7d': 'A meeting is coming',
    '1d': 'Your meeting is very soon',
    '1h': 'Your meeting is about to begin',
  },
  digestHeading: 'What has changed',

  lead: {
    invitation: 'You are expected at this meeting.',
    placed:
      'You asked for a place at this meeting, and you have it. If you cannot come any more, give it back: it will go to the next in line.',
    'standing-in':
      'You run this workshop in place of the facilitator of the group. The briefing gathers what you need to prepare it, and nothing of what was said there.',
    moved: 'The meeting below no longer takes place on the date announced. Here is the new one.',
    edited: 'The date stays the same. Here are the details as they are now.',
    cancelled: 'It will not take place. There is nothing you need to do.',
    reopened: 'It had been cancelled; it will take place after all.',
    released:
      'Your place has changed: you are no longer expected, and it leaves your calendar. There is nothing for you to do.',
    reminder: 'You are expected at this meeting.',
    digest: 'Nothing urgent: here, all at once, are the details as they are now.',
  },
  reason: (text) => `Reason given: ${text}`,

  notices: {
    'poll-opened': {
      subject: ({ title }) => `When can we meet? ${title}`,
      heading: 'Which times suit you?',
      lead: ({ title }) =>
        `Your group is looking for a date for “${title}”. Say of each time whether it suits you: no password is needed.`,
    },
    'poll-withdrawn': {
      subject: ({ title }) => `Poll withdrawn: ${title}`,
      heading: 'You need not answer any more',
      lead: ({ title }) => `The poll about the date of “${title}” is withdrawn. No date changes.`,
    },
    absence: {
      subject: ({ title, who }) => `${who} cannot come: ${title}`,
      heading: 'An absence is announced',
      lead: ({ title, who, isClient }) =>
        `${who} cannot come to “${title}”. ${isClient ? 'They were to be client there: another turn is proposed, for you to decide on the page of the turns.' : 'The page of the workshop shows who comes.'}`,
    },
    'wait-over': {
      subject: ({ title }) => `Cancelled: ${title}`,
      heading: 'The meeting is cancelled',
      lead: ({ title }) =>
        `You were waiting for a place at “${title}”. It will not take place; there is nothing for you to do.`,
    },
    contest: {
      subject: ({ title }) => `Attendance to look at again: ${title}`,
      heading: 'Attendance to look at again',
      lead: ({ title, who }) =>
        `${who} reports that their attendance at “${title}” is not recorded as it should be. What is not right is read on the attendance sheet, and nowhere else. A correction or your countersignature answers it.`,
    },
    'contest-answered': {
      subject: ({ title }) => `Your attendance was looked at again: ${title}`,
      heading: 'Your attendance was looked at again',
      lead: ({ title }) =>
        `You reported a mistake in your attendance at “${title}”. The facilitator has answered. Read again what is recorded, then sign, or say what is still not right.`,
    },
    'client-missing': {
      subject: ({ group }) => `A client’s turn is put off in group ${group}`,
      heading: 'A client’s turn is put off',
      lead: ({ group }) =>
        `In group ${group}, a turn to be client cannot take place as planned. The group is looking for another moment; there is nothing for you to do.`,
    },
    turn: {
      subject: ({ title }) =>
        title === '' ? 'Your turn to be client is free again' : `You are client: ${title}`,
      heading: 'Your turn to be client has changed',
      lead: ({ title, group }) =>
        title === ''
          ? `You are no longer client at a coming workshop of group ${group}. Another turn may be proposed to you.`
          : `Your turn to be client is planned at “${title}”. You will bring your subject there.`,
    },
    departure: {
      subject: ({ title }) => `Your departure is recorded: ${title}`,
      heading: 'Your data stay yours',
      lead: ({ title }) =>
        `Your departure from “${title}” is recorded. Your hours still count. On the page below, now or later, you may take all that you wrote with you, choose whether your group still reads your name in its summaries, or have what you wrote erased.`,
    },
  },
  week: {
    heading: 'Your week',
    lead: 'What is left for you to do alone, in the modules that are open. Dates guide: nothing closes.',
    title: (length) => `Your week: ${length}`,
    open: 'Open my path',
  },
  after: {
    'phase-opened': {
      subject: (title) => `A phase opens: ${title}`,
      heading: 'A new phase is open',
      lead: 'This workshop is held in writing. Its next phase is open: write when you can, until the date given on the page. What was written before can be read there.',
      open: 'Enter the written workshop',
    },
    'action-due': {
      subject: (title) => `A date that you chose: ${title}`,
      heading: 'An action comes due',
      lead: 'You asked to be reminded today of an action decided at this workshop. It is not written here: it does not leave your group.',
      open: 'See my plan of actions',
    },
    'look-back': {
      subject: (title) => `And since: ${title}`,
      heading: 'Some weeks have passed',
      lead: 'Where do your actions stand, and what has changed? A few minutes are enough; nobody but you reads what you write.',
      open: 'Look back',
    },
  },

  labelled: (label, value) => `${label}: ${value}`,
  facts: {
    when: 'When',
    before: 'Date announced before',
    where: 'Where',
    link: 'Link to join',
    phone: 'By telephone',
    access: 'Access',
    hours: 'Proposed times',
    answerBy: 'Answer by',
    groupNamed: (key) => `Group ${key}`,
    facilitator: 'Facilitator',
    group: 'Group',
    cohort: 'Cohort',
  },
  range: (day, from, to) => `${day}, ${from} to ${to}`,
  inZone: (place) => `${place} time`,
  sameMoment: (range, place) => `that is ${range}, ${place} time`,
  open: 'See the meeting',
  briefing: 'Read the briefing',
  answer: 'Say whether I come',

  see: 'Open the page',
  answerPoll: 'Say what suits me',
  seeTurns: 'Decide on the turns',

  footer: {
    why: (cohort) => `You receive this message because you take part in “${cohort}”.`,
    always: 'A cancellation or a change of date is always announced to those who are expected.',
    preferences: 'Choose my messages',
    unsubscribe: 'Stop this kind of message',
    demonstration: 'Demonstration data: people and places are fictional.',
  },
  personalLink: '[personal link]',
};
