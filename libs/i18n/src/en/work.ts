import type { work as fr } from '../fr/work.ts';
import { counting } from '../language.ts';

const count = counting('en');

export const work: typeof fr = {
  finish: {
    positioning: 'Save my position',
    journal: 'I have finished my page',
    fieldwork: 'Hand in my work',
    commitment: 'I commit myself',
    subject: 'Hand in my subject',
    survey: 'Send my answers',
    'technical-check': 'I have finished the test',
  },
  finishHint: {
    positioning: 'Once saved, your position no longer changes: it is your landmark.',
    journal: 'You can go on writing afterwards.',
    fieldwork: 'You can add to it afterwards.',
    commitment: 'Every commitment accepted, one by one.',
    subject: 'Your group’s facilitator will then be able to read it. You can still change it.',
    survey: 'Once sent, your answers no longer change.',
  },
  toSend: 'To be sent: this step will count when the line is back, at the hour at which you finished it.',
  readToTheEnd: 'Go to the end of the text.',
  watchToTheEnd: 'Go to the end of the video.',
  why: 'Not finished yet:',

  text: {
    enlarge: 'Show in full size',
    closeTerm: 'Close',
    table: 'Table',
  },

  glossary: {
    title: 'Glossary',
    back: 'My path',
    intro: 'The acronyms and words of the course, plainly explained.',
    empty: 'This course has no glossary.',
  },

  locked: { title: 'Not open yet', text: 'Here, order matters: the course asks you to finish first' },

  draft: { refusedKept: 'Your text stays on this device.', copy: 'Copy my text', copied: 'Text copied' },

  conflict: {
    title: 'There are two versions of this text. Both are kept.',
    mine: 'On this device',
    theirs: (moment) => `On another device, ${moment}`,
    keep: 'Keep this one',
    keepBoth: 'Keep both, one after the other',
    empty: '(empty)',
  },

  counter: (length, max) => `${count(length, 'character', 'characters')} of ${max}`,

  quiz: {
    several: 'Several answers are possible.',
    order: 'Put in order, first to last.',
    match: 'For each item, what goes with it.',
    short: 'In a few words.',
    answer: 'Your answer',
    chooseOne: 'Choose',
    moveUp: (text) => `Move up: ${text}`,
    moveDown: (text) => `Move down: ${text}`,
    place: (place, of) => `Place ${place} of ${of}`,
    expectedPlace: (place) => `expected at ${place}`,
    used: 'already taken',
    pending: 'To be sent: the explanation will come when the line is back.',
    pendingChip: 'to be sent',
    mark: (needed) => `${needed}% of right answers are needed.`,
    attempt: (number) => `Attempt ${number}`,
    attemptsLeft: (left) =>
      left === 0 ? 'This was the last attempt.' : `${count(left, 'attempt', 'attempts')} left.`,
    notPassed: (right, of, needed) =>
      `${count(right, 'right answer', 'right answers')} out of ${of}, ${needed} are needed. Read the explanations again, then start over when you like.`,
    again: 'Start the quiz over',
    practise: 'Do the quiz again, for practice',
  },

  positioning: {
    statement: 'Statement',
    scaleHint: (first, last) => `From “${first}” to “${last}”`,
    comment: 'A word about this gap (optional)',
    missing: 'Rate yourself on this statement.',
    gapTitle: 'The way you have come',
    gapText: (earlier, moment) => `Between “${earlier}”, ${moment}, and this step.`,
    before: 'Before',
    after: 'Now',
    gap: 'Gap',
    same: '=',
    notRated: 'no answer',
    chartNote: 'Neither a mark nor a ranking: a landmark for you. Nobody else reads this page.',
    noEarlier: (earlier) => `There is nothing to compare with: “${earlier}” was not filled in.`,
  },

  journal: {
    label: 'Your page',
    private: 'For you alone, unless you decide to share it.',
    tools: {
      tools: 'Formatting',
      bold: 'Bold',
      italic: 'Italic',
      heading: 'Heading',
      bullets: 'Bulleted list',
      numbers: 'Numbered list',
      quote: 'Quote',
      undo: 'Undo',
      redo: 'Redo',
    },
  },

  share: {
    title: 'Share this page',
    subjectTitle: 'Show this subject',
    private: 'Nobody but you reads it.',
    facilitator: 'My group’s facilitator',
    group: 'My group',
    groupHint: 'Its members, and those who will join it.',
    shared: (moment) => `Shared on ${moment}, as it was.`,
    subjectShared: (moment) => `Shown on ${moment}, as it was.`,
    changed: 'You have changed it since: what others read has not changed.',
    share: 'Share',
    update: 'Show the new version',
    stop: 'Stop sharing',
    empty: 'Write something first.',
    readIt: 'Read what my group shares',
  },

  fieldwork: {
    deliverable: 'To produce:',
    text: 'What you bring back',
    textHint: 'A few lines are enough, or a file below. Coordinators read none of it.',
    files: 'Files',
    add: 'Add a file',
    addPhoto: 'Take a photo',
    drop: 'or drop it here',
    limits: (most, megabytes) =>
      `Photos, PDF, office documents: ${most} files at most, ${megabytes} MB each. Sending goes on by itself after a cut.`,
    remove: (name) => `Remove ${name}`,
    removed: (name) => `“${name}” is removed.`,
    restore: 'Undo',
    retry: 'Try again',
    cancel: 'Cancel sending',
    open: (name) => `Open ${name}`,
    waiting: 'waiting',
    uploading: (percent) => `sending, ${percent}%`,
    paused: 'paused: the line is down',
    done: 'handed in',
    refused: 'refused',
    progress: (name, percent) => `${name}: ${percent}%`,
    print: 'Print the instructions',
  },

  commitment: {
    accepted: (done, of) => `${done} of ${of} accepted`,
    version: (version) => `Charter, version ${version}`,
    changed: 'The charter has changed since you accepted it. The one you accepted remains valid.',
    list: 'The commitments',
  },

  subject: {
    intro: 'Eight fields, a quarter of an hour. Everything is saved as you go.',
    form: 'My subject is',
    forms: { problem: 'a problem', concern: 'a concern', project: 'a project' },
    formHints: {
      problem: 'It resists.',
      concern: 'It goes round in my head.',
      project: 'It is to be launched.',
    },
    title: 'Headline',
    titleHint: 'As on the front page of a local paper.',
    facts: 'What is happening',
    factsHint: 'Facts, without naming those who are absent.',
    tried: 'What I have already tried',
    feeling: 'What it does to me',
    margin: 'My room for manoeuvre',
    margins: { weak: 'little', medium: 'some', strong: 'much' },
    marginWhy: 'Why',
    question: 'The question I ask myself',
    questionHint: 'A real question, one that begins with “how” or “what”.',
    avoid: 'What I do not wish to raise, nor see written down',
    namesRemoved: 'I have taken out the names of people who are not in this group.',
    namesHint: 'To be confirmed before the group sees it.',
    readBy:
      'Before you hand it in, you alone read this sheet. Then your group’s facilitator does too. Your group, only if you decide so.',
  },

  survey: {
    private:
      'Your answers serve to improve the course. Coordinators read them without your name, with those of two others at least.',
    yourAnswer: 'Your answer',
  },

  check: {
    line: 'Your line',
    lineText: 'The measure downloads about half a megabyte.',
    start: 'Measure my line',
    again: 'Measure again',
    measuring: 'Measuring',
    result: (megabits, latency) => `${megabits} Mbit/s, answers in ${latency} ms`,
    slow: 'slow line',
    fine: 'good enough',
    failed: 'The measure did not succeed: the line is down or too slow.',
    proposeLight:
      'Below 1 Mbit/s, light mode is proposed: sound instead of video, smaller pictures, nothing loaded ahead.',
    useLight: 'Use light mode on this device',
    useNormal: 'Keep normal mode',
    sound: 'Your sound',
    soundText: 'Listen to three notes.',
    play: 'Listen',
    heard: 'I hear them',
    notHeard: 'I hear nothing',
    soundHelp:
      'Check that the sound is not muted and the headphones are plugged in. Without sound, videos have captions and a transcript.',
    mode: 'Mode of this device',
  },

  download: {
    open: 'Download',
    size: (name, size) => `${name}, ${size}`,
    opened: 'Downloaded.',
    hint: 'Download the document, then say that it is done.',
  },

  video: {
    listen: 'Listen',
    watch: (size) => `Watch the video (${size})`,
    lightText: 'Light mode: the video is not loaded.',
    listenInstead: (size) => `Listen only (${size})`,
    backToFilm: 'Back to the video',
    audioLabel: 'Audio version',
  },

  sharedPage: {
    title: 'Shared with me',
    intro: 'What members of the group chose to show. It stays between you.',
    none: 'Nothing is shared for now.',
    noneText: 'When somebody shares a page of journal or a subject, you will read it here.',
    by: (name, group, moment) => `${name}, group ${group}, on ${moment}`,
    toFacilitator: 'for the facilitator',
    toGroup: 'for the group',
  },
};
