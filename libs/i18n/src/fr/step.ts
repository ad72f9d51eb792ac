import type { StepKind } from '@cheminer/vocabulary';
import { counting } from '../language.ts';

const count = counting('fr');

const kinds: Record<StepKind, string> = {
  reading: 'Lecture',
  video: 'Vidéo',
  quiz: 'Quiz',
  positioning: 'Auto-positionnement',
  journal: 'Journal',
  fieldwork: 'Terrain',
  commitment: 'Engagement',
  subject: 'Sujet',
  survey: 'Questionnaire',
  download: 'Document',
  'technical-check': 'Test du matériel',
  workshop: 'Atelier',
  webinar: 'Webinaire',
};

/** What a kind does not do in the product yet, said plainly. */
const outside: Partial<Record<StepKind, string>> = {
  positioning:
    'Pour l’instant, les réponses s’écrivent hors de Cheminer : situez-vous sur papier, puis indiquez ici que c’est fait.',
  journal:
    'Pour l’instant, le journal s’écrit hors de Cheminer, sur papier ou dans votre traitement de texte. Indiquez ici que c’est fait.',
  fieldwork:
    'Pour l’instant, rien ne se dépose ici : gardez votre travail de votre côté, et indiquez que c’est fait.',
  commitment:
    'Pour l’instant, l’acceptation se fait de vive voix, avec votre groupe. Indiquez ici que vous avez tout lu.',
  subject:
    'Pour l’instant, le sujet s’écrit hors de Cheminer : gardez-le pour votre groupe, et indiquez ici que c’est fait.',
  survey: 'Pour l’instant, le questionnaire se remplit hors de Cheminer. Indiquez ici que c’est fait.',
  'technical-check':
    'Pour l’instant, le test se fait hors de Cheminer : écoutez un son, vérifiez votre micro, puis indiquez ici que c’est fait.',
};

export const step = {
  kinds,
  outside,
  /** « 6 minutes », « 1 h 30 » */
  length: (minutes: number) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours === 0) return count(rest, 'minute', 'minutes');
    return rest === 0 ? count(hours, 'heure', 'heures') : `${hours} h ${String(rest).padStart(2, '0')}`;
  },
  steps: 'Étapes du module',
  backToPath: 'Mon parcours',
  backShort: 'Parcours',
  nothingDone: (left: string) => `Rien de terminé encore, ${left} à faire`,
  doneAndLeft: (done: number, of: number, left: string) =>
    `${count(done, 'étape terminée', 'étapes terminées')} sur ${of}, ${left} à faire`,
  allDone: (of: number) => `${count(of, 'étape terminée', 'étapes terminées')} sur ${of}`,
  place: (number: number, of: number) => `Étape ${number} sur ${of}`,
  unsent: 'Pas encore enregistré',
  optional: 'facultative',

  finish: 'J’ai terminé',
  finishHint: {
    reading: 'C’est vous qui décidez quand c’est lu. Aucun minuteur, et vous pourrez revenir.',
    video: 'C’est vous qui décidez quand c’est vu. Aucun minuteur, et vous pourrez revenir.',
    other: 'C’est vous qui décidez quand c’est fait. Aucun minuteur, et vous pourrez revenir.',
  },
  doneOn: (moment: string) => `Terminée le ${moment}.`,
  total: (done: number, of: number) => `${count(done, 'étape', 'étapes')} sur ${of} dans le parcours.`,
  next: (title: string) => `Étape suivante : ${title}`,
  nextElsewhere: 'Étape suivante, dans un autre module',
  lastOne: 'Revenir à Mon parcours',
  readOnly: 'Promotion archivée : on peut la lire, plus y écrire.',

  resumed: 'Reprise où vous en étiez.',
  toTop: 'Revenir au début',

  video: {
    chapters: 'Chapitres',
    from: (time: string) => `à ${time}`,
    speed: 'Vitesse de lecture',
    times: (speed: string) => `× ${speed}`,
    captions: 'Sous-titres',
    transcript: 'Ce que montre la vidéo',
    unplayable: 'Votre navigateur ne sait pas lire cette vidéo. Le texte ci-dessous dit ce qu’elle montre.',
  },

  quiz: {
    place: (number: number, of: number) => `Question ${number} sur ${of}`,
    question: (number: number) => `Question ${number}`,
    answered: (number: number) => `Question ${number}, répondue`,
    right: (answer: string) => `Bonne réponse : ${answer}`,
    toReview: (answer: string) => `À revoir : ${answer}`,
    expected: (answer: string) => `La réponse attendue : ${answer}`,
    submit: 'Valider ma réponse',
    chooseFirst: 'Choisissez une réponse.',
    keptHere: 'Votre choix est gardé sur cet appareil jusqu’à sa validation.',
    once: 'Chaque réponse compte une fois ; l’explication suit.',
    later: (number: number, prompt: string) => `Question ${number} : ${prompt}`,
    score: (right: number, of: number) => `${count(right, 'bonne réponse', 'bonnes réponses')} sur ${of}`,
    scoreText:
      'Le quiz est terminé, quel que soit le nombre de bonnes réponses. Les explications restent ici.',
  },

  work: {
    deliverable: 'À produire :',
    scale: 'L’échelle',
    statements: 'Les énoncés',
    items: 'Les engagements',
  },

  collective: {
    workshopAims: 'Ce que l’on y fait',
    webinarAims: 'Au programme',
    when: 'Quand et où',
    present: 'Votre présence y est notée : ce temps compte.',
    byPresence: 'Ce temps compte quand votre présence y est notée : il n’y a rien à valider ici.',
  },
};
