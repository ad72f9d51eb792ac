import type { MeetingProblems } from '../fr/meeting-problems.ts';

export const meetingProblems: MeetingProblems = {
  'cohorts.leaves-before-joining': 'That day comes before the person joined.',
  'cohorts.groups-changed': 'Somebody formed other groups meanwhile: reload the page to see them.',
  'cohorts.cannot-be-placed':
    'Somebody cannot be placed: they are in another group already, or take part no longer.',
  'cohorts.cannot-run-group': 'A group is run by a facilitator of the cohort; its relay is somebody else.',
  'cohorts.group-left-out': 'A group that exists cannot be left out: its workshops took place.',
  'cohorts.group-name-taken': 'Two groups cannot have the same name.',
  'cohorts.same-person': 'Choose two different people.',
  'cohorts.no-places': 'This meeting is open to the whole cohort: there is no place to ask for.',
  'cohorts.places-closed': 'This meeting has begun or will not take place: places no longer change.',
  'cohorts.places-taken': ({ taken }) =>
    Number(taken) === 1
      ? 'One person already has a place and keeps it.'
      : `${taken} people already have a place and keep it.`,
  'cohorts.people-busy': ({ people, count }) =>
    Number(count) === 1
      ? `At that time, ${people} is already at another meeting.`
      : `At that time, these people are already at another meeting: ${people}.`,
  'request.reason-needed': 'Give the reason in a few words, 3 to 500 characters.',
  'workshops.step-not-a-workshop': 'This step is not a workshop of the course.',
  'workshops.place-or-link-missing':
    'Give a place, a link or a number to call: members have to know where to go.',
  'workshops.no-such-hour': 'This hour does not exist on that day: clocks go forward. Choose another.',
  'workshops.already-scheduled': 'This workshop already has a date for this group.',
  'workshops.changed-meanwhile':
    'Somebody changed this workshop meanwhile. Read the date again before saving yours.',
  'workshops.already-open': 'The workshop is open or over: its date and the answers no longer change.',
  'workshops.poll-open': 'The group is being asked about the date of this workshop already.',
  'workshops.poll-closed': 'This poll is over: a date was chosen, or it was withdrawn.',
  'workshops.slot-in-the-past': 'This slot is already past.',
  'workshops.slots-alike': 'This slot is proposed twice.',
  'workshops.slot-unknown': 'This slot is not of this poll. Reload the page.',
  'workshops.cannot-stand-in':
    'Only a facilitator of this cohort who is there that day can run the workshop.',
  'workshops.cancelled': 'This workshop is cancelled. Restore it, or give it another date.',
  'workshops.already-closed': 'The workshop is over already.',
  'workshops.already-marked': 'Attendance is already marked: the workshop took place on that date.',
  'workshops.not-open': 'Open the workshop before closing it.',
  'workshops.not-begun': 'The workshop has not begun: attendance is marked from its hour on.',
  'workshops.member-left': 'This person had left the cohort before this workshop.',
  'workshops.protocol-changed': 'Somebody changed this protocol meanwhile.',
  'workshops.protocol-invalid': 'This protocol is not in order.',
  'workshops.turn-unknown': 'There is no such turn.',
  'workshops.turn-over': 'The workshop is already over.',
  'workshops.cannot-be-client': 'This person cannot be client at this workshop.',
  'workshops.no-client': 'Nobody is planned for this turn.',
  'workshops.turns-changed': 'The turns have changed meanwhile.',
  'workshops.signing-closed':
    'The sheet cannot be signed now: it is open from the start of the workshop to 48 hours after its end.',
  'workshops.nothing-to-sign': 'No presence is recorded under your name: there is nothing to sign.',
  'workshops.attendance-changed':
    'What is recorded has changed in the meantime. Read the page again, then sign what it says now.',
  'workshops.drawing-missing': 'Draw your signature, or confirm without drawing.',
  'workshops.hours-impossible': 'The departure comes after the arrival, and cannot be in the future.',
  'workshops.not-over': 'End the workshop before you countersign.',
  'workshops.presence-missing': 'Mark everybody’s presence first.',
  'agenda.step-not-a-webinar': 'This step is not a webinar of the course.',
  'agenda.no-such-hour': 'This hour does not exist on that day: clocks go forward. Choose another.',
  'agenda.cannot-run': 'Only a facilitator of this cohort who is there that day can run the webinar.',
  'agenda.already-scheduled': 'This webinar already has a date.',
  'agenda.already-marked': 'Attendance is marked already: this webinar took place on that date.',
  'agenda.changed-meanwhile': 'Somebody changed this date meanwhile. Reload the page to see it.',
  'agenda.no-room-service': 'No video service is set: give the link of your own room.',
  'agenda.not-begun': 'The webinar has not begun: attendance is marked from its hour on.',
  'agenda.member-left': 'This person had left the cohort before this webinar.',
  'notifications.cannot-be-resent':
    'This message is not sent again: it arrived, it waits, or it is no use any more.',
  'notifications.not-sent': 'This message has not left, so it cannot have come back.',
  'notifications.link-unknown':
    'This link is no longer valid. Your choices can also be made in “My account”.',
  'room.not-ended': 'The summary opens when the workshop ends.',
  'room.too-early': 'The follow-up opens thirty days after the workshop.',
  'room.already-started': 'The workshop has already started.',
  'room.held-out-of-order': 'The end comes after the start.',
  'room.held-in-the-future': 'That hour is still to come: you type in a workshop that was held.',
  'room.held-long-ago': 'That day is more than six months ago: check the year.',
  'room.opens-out-of-order': 'Each phase opens after the one before, or on the same day.',
  'room.learnings-too-short': 'Learnings stay open for a day at least.',
  'room.not-started': 'The workshop has not started yet.',
  'room.ended': 'The workshop is over.',
  'room.not-in-command': 'You are not leading the workshop at the moment.',
  'room.somebody-commands': 'Somebody is already leading the workshop.',
  'room.commands-elsewhere':
    'You are already leading another workshop. End it or hand it over, then take over this one.',
  'room.under-way': 'The workshop is under way in its room: it is ended there.',
  'room.phase-unknown': 'The group has left that phase: the screen has just been updated.',
  'room.learnings-protected':
    'Learnings are the phase most often cut, and the one people learn in. Confirm to skip it.',
  'room.clock-stands': 'The clock is already stopped.',
  'room.clock-runs': 'The clock is already running.',
  'room.nothing-to-undo': 'There is nothing left to undo: something else has happened since.',
  'room.not-in-room': 'You are not one of the people at this workshop.',
  'room.not-the-client': 'The person whose subject it is decides that.',
  'room.contract-closed': 'The contract is settled. Reopen it before you change it.',
  'room.phase-closed':
    'This phase is not open: what was written in it can be read, not changed. Your text stays on the screen.',
  'room.erased': 'The person erased what was said of their subject: nothing is added to it.',
  'room.tags-out-of-range': 'Choose one, two or three kinds of help.',
  'room.not-yours': 'Only the person who wrote it may withdraw it.',
  'room.unknown': 'It is no longer there: the screen has just been updated.',
  'room.note-changed': 'These notes were also changed on another device.',
};
