import { counting } from '../language.ts';

const count = counting('fr');

/** The words of the files that the API writes. Days are given as `yyyy-mm-dd`, hours as `hh:mm`. */
export const exportWords = {
  /** Begins the name of the file. */
  fileName: 'Suivi',
  day: (day: string): string => day.split('-').reverse().join('/'),
  columns: {
    familyName: 'Nom',
    givenName: 'Prénom',
    territory: 'Territoire',
    territoryKind: 'Type de territoire',
    group: 'Groupe',
    joinedOn: 'Arrivée',
    leftOn: 'Départ',
    done: 'Étapes faites',
    required: 'Étapes du parcours',
    collectiveDone: 'Ateliers et webinaires suivis',
    collectiveRequired: 'Ateliers et webinaires du parcours',
    lastActivityOn: 'Dernière activité',
    attention: 'À suivre',
    notYet: 'Pas encore',
    unit: (title: string, required: number) => `${title} (sur ${required})`,
    together: (title: string, required: number) => `${title}, ensemble (sur ${required})`,
    attendance: (title: string) => `${title}, présence`,
  },
  attendance: { present: 'présence', late: 'retard', phone: 'téléphone', absent: 'absence', none: '' },
  attention: {
    inactive: (days: number) => `${count(days, 'jour', 'jours')} sans activité`,
    late: (modules: number) => `${count(modules, 'module', 'modules')} de retard`,
    absent: (title: string) => `Absence : ${title}`,
  },
  /** The attendance sheets. */
  sheets: {
    fileName: 'Émargements',
    moment: (day: string, time: string) => `${day} ${time}`,
    columns: {
      group: 'Groupe',
      workshop: 'Atelier',
      startsAt: 'Prévu le',
      openedAt: 'Ouvert le',
      closedAt: 'Terminé le',
      zone: 'Fuseau horaire',
      familyName: 'Nom',
      givenName: 'Prénom',
      presence: 'Présence',
      arrivedAt: 'Arrivée',
      leftAt: 'Départ',
      means: 'Moyen',
      minutes: 'Minutes',
      signedAt: 'Signé le',
      signature: 'Signature',
      contested: 'Contestation',
      countersignedAt: 'Contresigné le',
      countersignedBy: 'Contresigné par',
      corrections: 'Corrections',
    },
    means: { 'on-site': 'sur place', online: 'en visio', phone: 'au téléphone' },
    signature: { tap: 'confirmée', drawn: 'dessinée' },
    /** After a signature, when what it was about has been corrected since. */
    stale: ' (avant correction)',
    contested: 'en attente',
    unknown: 'pas encore notée',
    hours: (arrival: string, departure: string, means: string) =>
      `${arrival || '?'} à ${departure || '?'}${means && `, ${means}`}`,
    correction: (moment: string, by: string, before: string, after: string, reason: string) =>
      `${moment}, ${by} : de « ${before} » à « ${after} »${reason && ` (${reason})`}`,
    reasons: {
      'marked-by-mistake': 'erreur corrigée pendant l’atelier',
      'typed-from-paper': 'saisi d’après le papier',
    },
  },
  /** How a group reads of whoever left and does not want to be named. */
  names: {
    somebody: 'Une personne du groupe',
    left: (day: string, rank: number | null) => `(départ du ${day}${rank === null ? '' : `, ${rank}`})`,
  },
  /** A unit, and why it is not done. */
  because: (title: string, reason: string) => `${title} : ${reason}`,
  notYet: {
    opensOn: (day: string) => `ouvre le ${day}`,
    stepsMissing: (missing: number) => `il manque ${count(missing, 'étape', 'étapes')}`,
    late: (missing: number, day: string) =>
      `en retard, il manque ${count(missing, 'étape', 'étapes')} (repère : ${day})`,
    startsAt: (day: string, time: string) => `le ${day} à ${time}`,
    'not-scheduled': 'date à fixer',
    'presence-not-marked': 'présence pas encore notée',
    absent: 'absence',
  },
  /** Time set apart to study, in somebody's own calendar. */
  calendar: {
    name: 'Cheminer : mon temps d’étude',
    fileName: 'temps-etude.ics',
    category: 'Étude',
    summary: (title: string) => `Étude\u00A0: ${title}`,
    announced: (title: string, length: string) => `${title}\u00A0: ${length} annoncées dans le parcours.`,
    open: (address: string) => `Reprendre le parcours\u00A0: ${address}`,
  },
  /** By when a module is best done, as a whole day. */
  guides: {
    category: 'Repère',
    summary: (title: string) => `Repère\u00A0: ${title}`,
    why: 'Un repère guide, il ne ferme rien\u00A0: le module reste ouvert après cette date.',
  },
  /** What somebody's own calendar follows. */
  feed: {
    name: 'Cheminer',
    kinds: { workshop: 'Atelier', webinar: 'Webinaire' },
    group: (title: string, key: string) => `${title} (groupe ${key})`,
    cancelled: (title: string) => `Annulé\u00A0: ${title}`,
    onLine: 'En visio',
    cohort: (title: string) => `Promotion\u00A0: ${title}`,
    facilitator: (name: string) => `Animation\u00A0: ${name}`,
    access: (text: string) => `Accès\u00A0: ${text}`,
    link: (address: string) => `Lien de la visio\u00A0: ${address}`,
    phone: (number: string) => `Par téléphone\u00A0: ${number}`,
    open: (address: string) => `Ouvrir dans Cheminer\u00A0: ${address}`,
  },
};
