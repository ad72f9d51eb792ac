import type { step as fr } from '../fr/step.ts';
import { counting } from '../language.ts';

const count = counting('en');

export const step: typeof fr = {
  kinds: {
    reading: 'Reading',
    video: 'Video',
    quiz: 'Quiz',
    positioning: 'Self-assessment',
    journal: 'Journal',
    fieldwork: 'Field work',
    commitment: 'Commitment',
    subject: 'Subject',
    survey: 'Survey',
    download: 'Document',
    'technical-check': 'Equipment check',
    workshop: 'Workshop',
    webinar: 'Webinar',
  },
  outside: {
    positioning:
      'For now, answers are written outside Cheminer: place yourself on paper, then say here that it is done.',
    journal:
      'For now, the journal is written outside Cheminer, on paper or in your word processor. Say here that it is done.',
    fieldwork: 'For now, nothing is handed in here: keep your work on your side, and say that it is done.',
    commitment: 'For now, acceptance is spoken, with your group. Say here that you have read everything.',
    subject:
      'For now, the subject is written outside Cheminer: keep it for your group, and say here that it is done.',
    survey: 'For now, the survey is filled in outside Cheminer. Say here that it is done.',
    'technical-check':
      'For now, the check is done outside Cheminer: play a sound, try your microphone, then say here that it is done.',
  },
  length: (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours === 0) return count(rest, 'minute', 'minutes');
    return rest === 0 ? count(hours, 'hour', 'hours') : `${hours} h ${String(rest).padStart(2, '0')}`;
  },
  steps: 'Steps of the module',
  backToPath: 'My path',
  backShort: 'Path',
  nothingDone: (left) => `Nothing done yet, ${left} to do`,
  doneAndLeft: (done, of, left) => `${count(done, 'step', 'steps')} of ${of} done, ${left} to do`,
  allDone: (of) => `${count(of, 'step', 'steps')} of ${of} done`,
  place: (number, of) => `Step ${number} of ${of}`,
  unsent: 'Not saved yet',
  optional: 'optional',

  finish: 'I am done',
  finishHint: {
    reading: 'You decide when it is read. No timer, and you can come back.',
    video: 'You decide when it is seen. No timer, and you can come back.',
    other: 'You decide when it is done. No timer, and you can come back.',
  },
  doneOn: (moment) => `Done on ${moment}.`,
  total: (done, of) => `${count(done, 'step', 'steps')} of ${of} in the course.`,
  next: (title) => `Next step: ${title}`,
  nextElsewhere: 'Next step, in another module',
  lastOne: 'Back to My path',
  readOnly: 'Archived cohort: it can be read, no longer written to.',

  resumed: 'Resumed where you were.',
  toTop: 'Back to the start',

  video: {
    chapters: 'Chapters',
    from: (time) => `at ${time}`,
    speed: 'Playback speed',
    times: (speed) => `× ${speed}`,
    captions: 'Captions',
    transcript: 'What the video shows',
    unplayable: 'Your browser cannot play this video. The text below says what it shows.',
  },

  quiz: {
    place: (number, of) => `Question ${number} of ${of}`,
    question: (number) => `Question ${number}`,
    answered: (number) => `Question ${number}, answered`,
    right: (answer) => `Right answer: “${answer}”`,
    toReview: (answer) => `To review: “${answer}”`,
    expected: (answer) => `The expected answer: “${answer}”.`,
    submit: 'Confirm my answer',
    chooseFirst: 'Choose an answer.',
    keptHere: 'Your choice is kept on this device until you confirm it.',
    once: 'Each answer counts once; the explanation follows.',
    later: (number, prompt) => `Question ${number}: ${prompt}`,
    score: (right, of) => `${count(right, 'right answer', 'right answers')} of ${of}`,
    scoreText: 'The quiz is done, whatever the number of right answers. The explanations stay here.',
  },

  work: {
    deliverable: 'To hand in:',
    scale: 'The scale',
    statements: 'The statements',
    items: 'The commitments',
  },

  collective: {
    workshopAims: 'What happens there',
    webinarAims: 'Programme',
    when: 'When and where',
    present: 'Your presence is recorded: this meeting counts.',
    byPresence: 'This meeting counts when your presence is recorded: there is nothing to confirm here.',
  },
};
