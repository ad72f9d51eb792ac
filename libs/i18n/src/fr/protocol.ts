import type { PhaseKind, ProtocolFault, ProtocolPreset, Speaker } from '@cheminer/vocabulary';

const kinds: Readonly<Record<PhaseKind, string>> = {
  welcome: 'Accueil',
  return: 'Retour',
  'subject-choice': 'Choix du sujet',
  statement: 'Exposé',
  clarification: 'Clarification',
  contract: 'Contrat',
  consultation: 'Consultation',
  break: 'Pause',
  synthesis: 'Synthèse',
  learnings: 'Apprentissages',
  closing: 'Clôture',
};

const speakers: Readonly<Record<Speaker, string>> = {
  facilitator: 'La personne qui anime',
  everybody: 'Tout le monde, à tour de rôle',
  'former-clients': 'Les client·es de la dernière fois',
  client: 'Le ou la client·e',
  consultants: 'Les consultant·es',
  'consultants-then-client': 'Les consultant·es demandent, le ou la client·e répond',
  'client-then-consultants': 'Le ou la client·e, puis les consultant·es',
  nobody: 'Personne',
};

const outOfBounds: Readonly<Record<PhaseKind, string>> = {
  welcome: 'Entrer déjà dans un sujet.',
  return: 'Rouvrir la consultation passée.',
  'subject-choice': 'Écarter un sujet sans l’avoir entendu.',
  statement: 'Interrompre, même pour une question.',
  clarification: 'Conseiller, suggérer, juger. Un conseil se garde pour la consultation.',
  contract: 'Une demande trop large, ou déjà une réponse.',
  consultation: 'Commenter l’idée d’une autre personne, chercher à tomber d’accord.',
  break: 'Continuer la consultation à voix basse.',
  synthesis: 'Défendre son idée.',
  learnings: 'Donner encore un conseil.',
  closing: 'Ouvrir un nouveau sujet.',
};

const sentences: Readonly<Record<PhaseKind, string>> = {
  welcome: 'Bienvenue. Ce qui se dit ici reste ici. Comment arrivez-vous aujourd’hui ?',
  return: 'Depuis la dernière fois, qu’avez-vous essayé, et que s’est-il passé ?',
  'subject-choice': 'Que chaque personne dise son sujet en une phrase. Nous choisirons ensuite.',
  statement: 'Racontez-nous la situation comme vous la vivez. Nous écoutons sans interrompre.',
  clarification: 'Posez des questions pour comprendre. Les conseils viendront plus tard.',
  contract: 'Qu’attendez-vous de nous, en une phrase ?',
  consultation: 'Offrez, à tour de rôle, ce qui a été demandé. Le ou la client·e écoute et note.',
  break: 'Une pause pour souffler. Le ou la client·e relit ses notes.',
  synthesis: 'Que retenez-vous, et quel sera votre premier pas ?',
  learnings: 'Qu’est-ce que cette consultation vous apprend, pour votre propre travail ?',
  closing: 'Un mot pour finir : qu’emportez-vous ?',
};

const presets: Readonly<Record<ProtocolPreset, string>> = {
  'flash-30': 'Éclair, 30 min, un sujet',
  'one-60': '1 h, un sujet',
  'one-90': '1 h 30, un sujet',
  'one-120': '2 h, un sujet',
  'two-150': '2 h 30, deux sujets',
  'two-180': '3 h, deux sujets',
};

const faults: Readonly<Record<ProtocolFault, string>> = {
  'welcome-not-first': 'L’accueil vient en premier.',
  'return-not-first': 'Le retour vient avant tout le reste, juste après l’accueil.',
  'return-at-first-workshop': 'Au premier atelier, personne n’a encore de retour à faire.',
  'subject-choice-late': 'Le choix du sujet vient avant l’exposé.',
  'consultation-missing': 'Un déroulé traite au moins un sujet.',
  'consultation-out-of-order':
    'Chaque sujet se traite en entier et dans l’ordre : exposé, clarification, contrat, consultation, synthèse, apprentissages.',
  'break-at-an-end': 'Une pause se place entre deux phases.',
  'closing-not-last': 'La clôture vient en dernier.',
  twice: 'Accueil, retour, choix du sujet et clôture ne viennent qu’une fois.',
  'learnings-too-short': 'Les apprentissages gardent au moins les minutes du déroulé choisi.',
  'phase-too-long': 'Une phase dure 120 minutes au plus.',
  'total-out-of-range': 'Un atelier dure de 15 à 480 minutes.',
};

/** « 9 h 37 », from 09:37 */
const hour = (time: string): string => {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)} h ${minutes}`;
};

/** How a workshop goes, minute by minute. */
export const protocol = {
  ...{ kinds, speakers, outOfBounds, sentences, presets, faults },
  title: 'Déroulé',
  titleOf: (workshop: string) => `Déroulé de « ${workshop} »`,
  back: 'L’atelier',
  note: (group: string, day: string, time: string, place: string) =>
    `Groupe ${group}, ${day} à ${hour(time)}, heure de ${place}`,
  print: 'Imprimer',
  kit: 'Kit papier (PDF)',
  phases: 'Phases',
  phaseOf: (kind: PhaseKind, subject: number | null) =>
    subject === null ? kinds[kind] : `${kinds[kind]}, sujet ${subject}`,
  times: (from: string, to: string) => `${hour(from)} – ${hour(to)}`,
  protected: 'Protégée',
  atLeast: (minutes: string) => `${minutes} au moins : cette phase est protégée.`,
  speaks: 'Parle',
  notHere: 'N’a pas sa place',
  toSay: 'À dire',
  usual: 'Revenir à la phrase proposée',
  usualHint: 'Vide, la phrase proposée revient.',
  speaksIn: (speaker: string) => `Parle : ${speaker.charAt(0).toLowerCase()}${speaker.slice(1)}`,
  wordsOf: (phase: string) => `(${phase} : qui parle, quoi dire)`,
  minutesOf: (phase: string) => `Minutes : ${phase}`,
  less: (phase: string) => `Une minute de moins : ${phase}`,
  more: (phase: string) => `Une minute de plus : ${phase}`,
  up: (phase: string) => `Monter : ${phase}`,
  down: (phase: string) => `Descendre : ${phase}`,
  remove: (phase: string) => `Retirer : ${phase}`,
  moved: (phase: string, times: string) => `${phase}, ${times}`,
  add: 'Ajouter une phase',
  addThis: 'Ajouter',
  choose: 'Choisissez',
  preset: 'Partir d’un déroulé prêt',
  presetHint: 'Il remplace les phases ci-dessous. Rien n’est enregistré avant que vous le demandiez.',
  subjects: 'Sujets traités',
  one: 'Un sujet',
  two: 'Deux sujets',
  total: (length: string, end: string) => `Total : ${length}, fin à ${hour(end)}`,
  announced: (length: string) => `Durée annoncée au groupe : ${length}.`,
  longer: (minutes: string) => `Le déroulé dure ${minutes} de plus.`,
  shorter: (minutes: string) => `Le déroulé dure ${minutes} de moins.`,
  align: 'Aligner la durée annoncée',
  alignLater: 'Enregistrez d’abord le déroulé.',
  aligned: 'La durée annoncée est celle du déroulé.',
  undo: 'Annuler le dernier changement',
  reset: 'Revenir au déroulé enregistré',
  save: 'Enregistrer le déroulé',
  nothingToSave: 'Rien à enregistrer.',
  saved: 'Déroulé enregistré.',
  unsaved: 'Changements non enregistrés',
  changedBy: (name: string, day: string) => `Changé par ${name}, le ${day}.`,
  changedOn: (day: string) => `Changé le ${day}.`,
  fromCourse: 'Tel que le parcours le propose.',
  conflict: {
    title: 'Quelqu’un a changé ce déroulé entre-temps',
    theirs: 'Le déroulé enregistré',
    yours: 'Le vôtre',
    said: (total: string, phases: string) => `${total} : ${phases}`,
    keepTheirs: 'Garder le déroulé enregistré',
    keepYours: 'Enregistrer le vôtre à la place',
  },
};
