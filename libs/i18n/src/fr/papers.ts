import { protocol } from './protocol.ts';
import { runWords } from './run-words.ts';
import { summary } from './summary.ts';

/** « 9 h 37 », from 09:37 */
const hour = (time: string): string => {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)} h ${minutes}`;
};

const { kinds, speakers, outOfBounds, sentences, phaseOf, speaksIn } = protocol;

/** The papers that the API draws. Days and hours come written. */
export const papers = {
  ...{ run: runWords, summary, kinds, speakers, outOfBounds, sentences, phaseOf, speaksIn, hour },
  brand: 'Cheminer',
  pageOf: (page: number, pages: number) => `Page ${page} sur ${pages}`,
  label: (name: string) => `${name} : `,
  facts: {
    when: 'Date',
    range: (day: string, from: string, to: string, place: string) =>
      `${day}, de ${hour(from)} à ${hour(to)}, heure de ${place}`,
    group: 'Groupe',
    where: 'Lieu',
    access: 'Accès',
    phone: 'Par téléphone',
    link: 'Visio',
    facilitator: 'Animation',
    relay: 'Relais',
    people: 'Participant·es',
  },
  kit: {
    fileName: (workshop: string, group: string) => `Kit papier ${workshop} groupe ${group}.pdf`,
    title: (workshop: string) => `Kit papier : ${workshop}`,
    intro:
      'De quoi mener l’atelier sans écran. Notez les heures réelles : elles seront saisies ensuite avec le reste.',
    protocol: 'Déroulé',
    planned: 'Prévu',
    phase: 'Phase',
    aloud: 'Qui parle, quoi dire',
    notHere: 'N’a pas sa place',
    begun: 'Début réel',
    said: (sentence: string) => `« ${sentence} »`,
    contract: 'Fiche contrat',
    contractOf: (subject: number) => `Fiche contrat, sujet ${subject}`,
    client: 'Client·e',
    blank: '………………………………………………………',
    question: 'Sa question, son titre',
    wanted: 'Aide demandée : de une à trois sortes',
    demand: 'La demande, en une phrase',
    reopened: 'Demande rouverte pendant la consultation',
    reopenedHint: 'Un contrat n’est jamais figé. Notez l’heure et ce qui change.',
    offers: 'Offert par le groupe',
    offersHint:
      'Une ligne par contribution. Un conseil venu trop tôt se note dès la clarification, avec un P : il s’ouvre à la consultation.',
    who: 'Qui',
    sort: 'Sorte d’aide',
    what: 'Quoi',
    plan: 'Fiche plan d’action',
    planOf: (subject: number) => `Fiche plan d’action, sujet ${subject}`,
    planHint: 'À remplir par le ou la client·e, à la synthèse.',
    action: 'Ce que je décide',
    dueOn: 'Pour quand',
    withWhom: 'Avec qui',
    firstSign: 'Premier signe que c’est lancé',
    remindOn: 'Me le rappeler le',
    keeping: 'Ce qui a été dit',
    learnings: 'Apprentissages',
    learningsHint: 'Chaque personne, à tour de rôle : ce que cette consultation lui apprend.',
    learning: 'Ce que j’apprends',
    returns: 'Retours de la dernière fois',
    status: 'Où cela en est',
    attendance: 'Feuille d’émargement',
    attendanceHint:
      'Cette feuille ne dit rien de ce qui s’est échangé. Qui est au téléphone ne signe pas : la personne qui anime le note.',
    name: 'Nom',
    arrival: 'Arrivée',
    departure: 'Départ',
    presence: 'Présence',
    signature: 'Signature',
    runBy: 'Signature de la personne qui anime',
  },
};
