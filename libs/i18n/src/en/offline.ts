import type { Words } from '../fr/index.ts';
import { counting } from '../language.ts';

const count = counting('en');
const toSend = (waiting: number) => `${count(waiting, 'answer', 'answers')} to send`;

export const offline: Words['offline'] = {
  savedAt: (time) => `Saved at ${time}`,
  saving: 'Saving…',
  toSend,
  off: 'Offline',
  offToSend: (waiting) => `Offline: ${toSend(waiting)}`,
  refused: 'Not accepted: read again',
  conflict: 'Two versions: yours to choose',
  light: 'Light mode',
};
