import { counting } from '../language.ts';

const count = counting('fr');

/** « A, B et C » */
const several = new Intl.ListFormat('fr');

type Standing = 'held' | 'missed' | 'unused' | 'fixed' | 'planned' | 'proposed' | 'free' | 'returns-only';

const standings: Readonly<Record<Standing, string>> = {
  held: 'A eu lieu',
  missed: 'Pas encore client·e',
  unused: 'Non utilisé',
  fixed: 'Fixé',
  planned: 'Prévu',
  proposed: 'Proposé',
  free: 'Libre',
  'returns-only': 'Retours seulement',
};

/** Who is client when. */
export const turns = {
  standings,
  title: 'Tours de client·e',
  note: (group: string) => `Groupe ${group} : chaque personne est cliente une fois par cycle`,
  back: 'Ateliers',
  when: (day: string, time: string) => `${day}, ${time}`,
  noDate: 'Pas encore de date',
  slot: (slot: number) => `Sujet ${slot}`,
  turnsOf: (workshop: string) => `Tours de « ${workshop} »`,
  noSubject: 'Pas encore de sujet déposé',
  notPublished: 'pas encore partagé avec le groupe',
  subject: (title: string) => `« ${title} »`,
  me: 'Vous',
  nobody: 'Personne',
  notComing: (name: string) => `${name} a répondu ne pas pouvoir venir`,
  absent: (name: string, reason: string | null) =>
    reason ? `${name} n’est pas là : ${reason}` : `${name} n’est pas là`,

  proposal: {
    title: (turns: number) => `${count(turns, 'tour proposé', 'tours proposés')}, à décider`,
    line: (name: string, workshop: string, slot: number) => `${name} : ${workshop}, sujet ${slot}`,
    note: 'Les tours déjà décidés restent ; seules les personnes sans tour sont placées.',
    accept: 'Décider ces tours',
  },
  left: {
    title: (names: readonly string[]) => `Sans tour pour le moment : ${several.format(names)}`,
    note: 'Aucun tour libre ne convient. Trois façons de faire, à choisir avec le groupe :',
    ways: [
      'un temps de plus, de 45 minutes, pour un seul sujet ;',
      'le dernier atelier prolongé, avec un sujet de plus dans son déroulé ;',
      'le mode écrit : le sujet circule, chaque personne répond par écrit.',
    ],
  },
  everybody: 'Chaque personne a un tour.',

  change: 'Changer',
  changeOf: (workshop: string, slot: number) => `Changer le tour : ${workshop}, sujet ${slot}`,
  who: 'Qui est client·e ?',
  whoHint: 'Si deux personnes échangent leurs tours, les deux changent.',
  returnsOnly: 'Personne : retours des client·es précédent·es',
  save: 'Enregistrer le tour',
  cancel: 'Ne rien changer',
  saved: 'Tour enregistré.',
  accepted: 'Tours décidés.',

  away: 'N’est pas là',
  awayOf: (name: string) => `${name} n’est pas là`,
  awayNote: 'Son tour sera cherché plus loin dans le cycle. Rien n’est dit au groupe de la raison.',
  reason: 'Raison',
  optional: 'facultatif',
  awaySave: 'Continuer sans cette personne',
  awaySaved: 'C’est noté. Choisissez comment continuer.',

  offers: {
    title: 'Trois façons de continuer',
    swap: (name: string) => `${name} passe en premier`,
    volunteer: 'Appeler une personne du groupe',
    volunteerOf: (name: string, subject: string | null) => (subject ? `${name} : ${subject}` : name),
    call: 'Cette personne apporte son sujet',
    choose: 'Choisissez',
    returns: 'Faire seulement les retours',
    noVolunteer: 'Personne d’autre ne peut apporter son sujet ce jour-là.',
  },
};
