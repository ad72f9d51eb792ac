import type { device as fr } from '../fr/device.ts';
import { counting } from '../language.ts';

const count = counting('en');

export const device: typeof fr = {
  off: 'Offline.',
  offText: 'Go on: your answers are kept on this device and leave by themselves when the line is back.',
  offShort: 'Nothing is lost.',
  keepsNothing: 'This device cannot keep anything: do not close this page before it is sent.',
  copyOf: (moment) => `Copy of ${moment}.`,
  see: (waiting) => (waiting === 1 ? 'See the answer' : `See the ${waiting} answers`),
  seeRefused: 'Read again',
  refusedStrip: (many) =>
    `${count(many, 'answer was not accepted', 'answers were not accepted')}. Your text is still here.`,
  sent: (many) => `${count(many, 'answer sent', 'answers sent')}, dated from the moment of writing.`,
  seeSent: 'See',
  ready: 'A new version of Cheminer is ready.',
  reload: 'Reload',

  clockWrong: 'The clock of this device is wrong. Your answers carry the right time; please set it.',
  clockRead: 'Understood',

  list: {
    title: 'Your answers on this device',
    waiting: 'To send',
    refused: 'Not accepted',
    sent: 'Sent',
    none: 'Everything is sent.',
    what: {
      draft: 'Text or choice',
      answer: 'Answer',
      completion: 'Step finished',
      file: 'File',
      attempt: 'New try',
      position: 'Place to resume at',
    },
    at: (moment) => `On ${moment}`,
    sendNow: 'Send now',
    copy: 'Copy the text',
    copied: 'Copied',
    drop: 'Remove from the list',
  },

  signOut: {
    title: 'Some answers are not sent yet',
    text: (many) =>
      `${count(many, 'answer is', 'answers are')} kept on this device only. If you sign out now, ${many === 1 ? 'it is' : 'they are'} erased.`,
    stay: 'Stay, and send',
    leave: 'Erase and sign out',
  },

  along: {
    title: 'Take this module along',
    take: (size) => `Take this module along, ${size}`,
    hint: 'Texts, quizzes and journals, to open without a line. Your answers leave when it is back.',
    withheld: (steps) =>
      steps === 1
        ? 'One step waits for others: its text does not travel. It will come by itself, on line, once the step opens.'
        : `${steps} steps wait for others: their texts do not travel. They will come by themselves, on line, once the steps open.`,
    withVideos: (size) => `With the videos, ${size}`,
    taking: (done, of) => `${done} of ${of}`,
    progress: 'Module taken along',
    stop: 'Stop',
    again: 'Go on',
    taken: (day, size) => `Taken along on ${day}, ${size}`,
    old: 'The module has changed since.',
    refresh: 'Update',
    drop: 'Remove from the device',
    failed: 'The module did not come whole. What came is kept.',
    full: 'There is no room left on this device.',
    sizeUnknown: 'Offline, its size is not known.',
  },

  light: {
    title: 'Light mode',
    hint: 'For a slow line or counted data: sound instead of video, nothing fetched ahead, the letters of your device.',
    choices: { auto: 'Automatic', on: 'Always', off: 'Never' },
    now: (isLight) => (isLight ? 'Right now: light mode.' : 'Right now: full mode.'),
    why: {
      chosen: 'You chose it.',
      'save-data': 'Your device asks to save data.',
      slow: 'Your line gives less than one megabit a second.',
      measured: 'The technical check measured less than one megabit a second.',
      fine: 'Nothing says that your line is slow.',
    },
  },
};
