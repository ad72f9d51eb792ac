import { counting } from '../language.ts';

const count = counting('fr');
const toSend = (waiting: number) => `${count(waiting, 'réponse', 'réponses')} à envoyer`;

/** The state of what one writes, on every screen. */
export const offline = {
  savedAt: (time: string) => `Enregistré à ${time}`,
  saving: 'Enregistrement…',
  toSend,
  off: 'Hors ligne',
  offToSend: (waiting: number) => `Hors ligne : ${toSend(waiting)}`,
  refused: 'Non accepté : à relire',
  conflict: 'Deux versions : à vous de choisir',
  light: 'Mode léger',
};
