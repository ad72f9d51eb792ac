import { counting } from '../language.ts';

const count = counting('fr');
const several = new Intl.ListFormat('fr');

/** Asking a group which hours suit it. */
export const polls = {
  ask: 'Proposer des dates',
  askAnother: 'Sonder le groupe sur une autre date',
  newTitle: (title: string) => `Proposer des dates pour « ${title} »`,
  newHint:
    'Le groupe répond pour chaque créneau, depuis sa page ou depuis son message, sans mot de passe. Vous choisissez ensuite.',
  slots: 'Créneaux',
  slot: (number: number) => `Créneau ${number}`,
  add: 'Ajouter un créneau',
  remove: 'Retirer',
  removed: (number: number) => `Créneau ${number} retiré`,
  ideas: 'Des heures qui conviendraient',
  ideasHint: 'D’après les disponibilités indiquées, les autres rendez-vous et l’heure de chacun·e.',
  noIdea: 'Aucune heure des trois semaines à venir ne convient à la personne qui anime.',
  take: (when: string) => `Ajouter ${when}`,
  answerBy: 'Répondre de préférence avant le',
  answerByHint: 'Facultatif. Une réponse qui arrive plus tard compte aussi.',
  send: 'Sonder le groupe',
  refused: 'Le sondage n’est pas envoyé',
  seeOpen: 'Voir le sondage en cours',
  missingSlots: 'Proposez de 2 à 12 créneaux.',

  title: (title: string) => `Quelle date pour « ${title} » ?`,
  now: (when: string) => `Date actuelle : ${when}`,
  asked: (day: string) => `Réponse souhaitée avant le ${day}`,
  mine: 'Vos réponses',
  mineHint: 'Chaque réponse est enregistrée aussitôt. Vous pouvez changer d’avis jusqu’au choix de la date.',
  question: (when: string) => `${when} : pouvez-vous ?`,
  answers: { yes: 'Oui', 'if-needed': 'Si besoin', no: 'Non' },
  saved: 'Réponse enregistrée',
  answered: (title: string) => `Vos disponibilités pour « ${title} » sont enregistrées.`,
  again: 'Revoir mes réponses',
  waiting: (title: string) => `On vous demande vos disponibilités pour « ${title} ».`,
  reply: 'Répondre',
  open: (title: string, answered: number, people: number) =>
    `Sondage en cours pour « ${title} » : ${count(answered, 'réponse', 'réponses')} sur ${people}.`,
  see: 'Voir les réponses',

  results: 'Créneaux proposés',
  best: 'Meilleur créneau',
  reasons: {
    'only-one': 'c’est le seul possible',
    'fewest-missing': 'le moins de personnes y manqueraient',
    'most-yes': 'c’est là qu’il y a le plus de « oui »',
    'least-hard': 'il tombe au meilleur moment pour chacun·e',
    earliest: 'à égalité, c’est le premier',
  },
  none: 'Aucun créneau n’est possible : la personne qui anime est prise à chacun d’eux.',
  counts: ({
    yes,
    ifNeeded,
    no,
    silent,
  }: Readonly<{ yes: number; ifNeeded: number; no: number; silent: number }>) =>
    [
      yes > 0 && `${yes} oui`,
      ifNeeded > 0 && `${ifNeeded} si besoin`,
      no > 0 && `${no} non`,
      silent > 0 && count(silent, 'sans réponse', 'sans réponse'),
    ]
      .filter(Boolean)
      .join(', '),
  busy: (names: readonly string[]) => `Déjà un autre rendez-vous à cette heure : ${several.format(names)}.`,
  unavailable: (names: readonly string[]) =>
    `Hors des disponibilités indiquées par ${several.format(names)}.`,
  hardships: {
    night: (names: readonly string[]) => `C’est la nuit pour ${several.format(names)}.`,
    early: (names: readonly string[]) => `C’est avant 8 h pour ${several.format(names)}.`,
    lunch: (names: readonly string[]) => `C’est l’heure du déjeuner pour ${several.format(names)}.`,
    evening: (names: readonly string[]) => `C’est le soir pour ${several.format(names)}.`,
  },
  runner: 'la personne qui anime',
  choose: 'Choisir ce créneau',
  chooseTitle: (when: string) => `Choisir ${when}`,
  chooseFirst: 'L’atelier prend cette date, le sondage se termine et le groupe est prévenu.',
  chooseMove: 'L’atelier change de date, le sondage se termine et le groupe est prévenu.',
  table: 'Réponses de chacun·e',
  person: 'Personne',
  noAnswer: 'pas encore',
  withdraw: 'Retirer le sondage',
  withdrawThen: 'Plus personne n’aura à répondre ; aucune date ne change.',

  link: {
    title: (givenName: string) => `Bonjour ${givenName}`,
    workshop: (title: string, group: string) => `${title}, groupe ${group}`,
    unknown: 'Cette adresse n’ouvre plus rien',
    unknownHint:
      'Le rendez-vous est passé, ou le sondage est terminé. Connectez-vous pour voir vos ateliers.',
    signIn: 'Se connecter',
    private: 'Cette page est à vous : ne transférez pas son adresse.',
  },
};
