import type { AutonomousKind, CollectiveKind } from '@cheminer/vocabulary';
import { counting } from '../language.ts';

const count = counting('fr');

type Share = Readonly<{ done: number; of: number }>;

const start: Record<AutonomousKind, string> = {
  reading: 'Commencer la lecture',
  video: 'Commencer la vidéo',
  quiz: 'Commencer le quiz',
  positioning: 'Commencer l’auto-positionnement',
  journal: 'Commencer la page de journal',
  fieldwork: 'Commencer le travail de terrain',
  commitment: 'Lire les engagements',
  subject: 'Commencer le sujet',
  survey: 'Commencer le questionnaire',
  download: 'Ouvrir le document',
  'technical-check': 'Commencer le test',
};

const resume: Record<AutonomousKind, string> = {
  reading: 'Reprendre la lecture',
  video: 'Reprendre la vidéo',
  quiz: 'Reprendre le quiz',
  positioning: 'Reprendre l’auto-positionnement',
  journal: 'Reprendre la page de journal',
  fieldwork: 'Reprendre le travail de terrain',
  commitment: 'Reprendre les engagements',
  subject: 'Reprendre le sujet',
  survey: 'Reprendre le questionnaire',
  download: 'Revenir au document',
  'technical-check': 'Reprendre le test',
};

const next: Record<CollectiveKind, string> = { workshop: 'Prochain atelier', webinar: 'Prochain webinaire' };

export const path = {
  title: 'Mon parcours',
  greeting: (givenName: string) => `Bonjour ${givenName}`,
  week: (day: string, number: number, of: number) => `${day}, semaine ${number} sur ${of}`,
  beforeStart: (day: string, start: string) => `${day}, le parcours commence le ${start}`,
  of: (done: number, of: number) => `${done} sur ${of}`,

  /** Of the week: the time that is asked for, and the time set apart. */
  time: {
    announced: (length: string) => `Cette semaine : ${length} annoncées, `,
    planned: (length: string) => `${length} prévues par vous`,
    plan: 'réserver un créneau',
  },

  now: {
    title: 'À faire maintenant',
    start,
    resume,
    then: 'Ensuite :',
    thenWhat: (kind: string, length: string) => `, ${kind}, ${length}.`,
    before: (day: string, left: string) => `Avant ${day} : encore ${left}.`,
    beforeWithFieldwork: (day: string, left: string, fieldwork: string) =>
      `Avant ${day} : encore ${left}, dont ${fieldwork} de terrain.`,
    beforeDay: (day: string) => `le ${day}`,
    doneTitle: 'Tout est terminé',
    done: (steps: number) =>
      `Vous avez terminé ${count(steps, 'étape', 'étapes')} sur ${steps}. Tout reste ouvert : vous pouvez y revenir quand vous voulez.`,
    meetingsLeft: (left: number) => `Il reste ${count(left, 'temps', 'temps')} en groupe.`,
    archivedTitle: 'Promotion archivée',
    archived: (day: string) =>
      `Elle s’est terminée le ${day}. Vous pouvez tout relire ; plus rien ne s’y ajoute.`,
    lookBack: 'Revoir le parcours',
  },

  meeting: {
    next,
    mine: (day: string) => `${day}, chez vous`,
    at: (place: string) => `à ${place}`,
    dayAt: (day: string, place: string) => `${day}, à ${place}`,
    when: (day: string, time: string) => `${day} à ${time}`,
    whenAtYours: (day: string, time: string) => `${day} à ${time} chez vous`,
    with: (name: string) => `Avec ${name}.`,
    join: 'Rejoindre en ligne',
    page: 'Voir l’atelier',
    notScheduled: 'Pas encore de date. Elle s’affichera ici dès qu’elle sera fixée.',
    gapNow: (place: string, from: string, to: string) =>
      `L’écart avec ${place} est passé de ${from} à ${to} : l’heure ci-dessus en tient compte.`,
    gapLater: (title: string, place: string, from: string, to: string, time: string) =>
      `À partir de « ${title} », l’écart avec ${place} passe de ${from} à ${to} : ce sera à ${time} chez vous.`,
    inGroup: 'En groupe',
    onDay: (day: string, time: string) => `${day}, ${time}`,
    attendedOn: (day: string) => `suivi le ${day}`,
    attended: 'suivi',
    missedOn: (day: string) => `manqué le ${day}`,
    missed: 'manqué',
    toBeMarked: 'présence à noter',
    toBeMarkedLong: 'présence pas encore notée',
    toSchedule: 'date à venir',
  },

  map: {
    label: 'Le parcours sur la carte',
    order: 'Les modules et les temps en groupe, dans l’ordre',
    here: 'Vous êtes ici',
    asList: 'Voir en liste',
    asMap: 'Voir la carte',
    legend: 'Légende',
    stepDone: 'étape terminée',
    stepToDo: 'étape à faire, en autonomie',
    workshop: 'atelier, en groupe',
    webinar: 'webinaire',
    figure: (done: number, of: number) => `${count(done, 'étape', 'étapes')} sur ${of}`,
  },

  unit: {
    optional: 'Facultatif',
    done: 'Terminé',
    inProgress: (done: number, of: number) => `${done} sur ${of}, en cours`,
    late: (done: number, of: number) => `${done} sur ${of}, à terminer`,
    opensOn: (day: string) => `Ouvre le ${day}`,
    open: (steps: number) => `${count(steps, 'étape', 'étapes')} à faire`,
  },

  step: {
    done: 'terminée',
    now: 'à faire maintenant',
    open: 'à faire',
    'left-behind': 'à reprendre, reste ouverte',
    'not-open': 'pas encore ouverte',
    'to-send': 'à envoyer',
    opensOn: (day: string) => `ouvre le ${day}`,
    optional: 'facultative',
    locked: 'pas encore ouverte',
  },

  why: {
    label: 'Pourquoi ?',
    prerequisite: (titles: readonly string[]) =>
      `Elle s’ouvre après ${titles.map((each) => `« ${each} »`).join(' et ')}.`,
    'opens-on': (day: string) =>
      `Proposée à partir du ${day}. La date guide, elle ne ferme rien : vous pouvez commencer avant.`,
    'not-begun': 'Pas encore commencée.',
    'answers-missing': (missing: number) => `Il manque ${count(missing, 'réponse', 'réponses')}.`,
    'pass-mark': (right: number, of: number, needed: number) =>
      `${count(right, 'bonne réponse', 'bonnes réponses')} sur ${of} : il en faut ${needed}. Vous pouvez recommencer.`,
    'end-not-reached': 'Commencée ; la fin n’a pas encore été atteinte.',
    'word-awaited': 'Il reste à appuyer sur « J’ai terminé ».',
    'to-hand-in': 'Commencée, pas encore remise : il reste à appuyer sur le bouton en bas de l’étape.',
    presence: 'Présence pas encore notée.',
  },

  catchUp: {
    title: 'Votre piste d’arrivée',
    text: (left: string) =>
      `Vous êtes arrivé·e en cours de route. Voici l’essentiel de ce qui précède : ${left}. Le reste des modules passés est facultatif.`,
    unit: 'commencé avant votre arrivée : seules les étapes de la piste d’arrivée vous sont demandées',
  },
  atLeast: (count: number) => `${count} étapes au choix suffisent`,

  progress: {
    title: 'Où vous en êtes',
    /** After the large figure: « 23 », « étapes sur 48 ». */
    rest: (done: number, of: number) => `${done < 2 ? 'étape' : 'étapes'} sur ${of}`,
    together: (workshops: Share, webinars: Share) => {
      const parts = [
        workshops.of > 0 && `${count(workshops.done, 'atelier', 'ateliers')} sur ${workshops.of}`,
        webinars.of > 0 && `${count(webinars.done, 'webinaire', 'webinaires')} sur ${webinars.of}`,
      ].filter(Boolean);
      return parts.length > 0 ? `et, en groupe, ${parts.join(', ')}` : undefined;
    },
    late: (title: string, missing: readonly string[], more: number, day: string) => {
      const named = missing.map((each) => `« ${each} »`).join(', ');
      const others = more > 0 ? ` et ${count(more, 'autre étape', 'autres étapes')}` : '';
      return `« ${title} » n’est pas encore terminé : il manque ${named}${others}. Sa date, le ${day}, est passée, mais le module reste ouvert.`;
    },
    howTitle: 'Comment c’est compté.',
    how: 'Une lecture ou une vidéo compte quand vous appuyez sur « J’ai terminé » ; un quiz, quand toutes ses questions ont leur réponse ; un travail, quand vous le remettez. Un atelier ou un webinaire compte quand votre présence est notée. Jamais au temps passé sur la page. Une étape terminée le reste.',
  },

  book: {
    glossary: 'Le glossaire du parcours',
    all: 'Tout le parcours',
    others: 'Le reste du parcours',
    ofTheme: (theme: string, number: number, of: number) => `${theme}, module ${number} sur ${of}`,
    dates: (range: string) => range,
    left: (length: string) => `${length} à faire`,
    steps: (title: string) => `Étapes de « ${title} »`,
  },
};
