import { counting } from '../language.ts';

const count = counting('fr');

/** The attendance sheet of a workshop: each signs their own line, whoever runs the group countersigns. */
export const attendance = {
  title: 'Émargement',
  note: (workshop: string, day: string) => `${workshop}, ${day}`,
  back: 'Revenir à l’atelier',
  cancel: 'Ne rien changer',
  close: 'Fermer',
  tooShort: 'Écrivez au moins 3 caractères.',

  /** What is recorded of somebody. */
  recorded: {
    present: 'Présence notée',
    late: 'Présence notée, en retard',
    phone: 'Présence notée, au téléphone',
    absent: 'Absence notée',
    none: 'Présence pas encore notée',
  },
  fromTo: (arrival: string, departure: string) => `de ${arrival} à ${departure}`,
  since: (arrival: string) => `depuis ${arrival}`,
  means: { 'on-site': 'sur place', online: 'en visio', phone: 'au téléphone' },
  then: ' puis ',

  /** One's own line. */
  whatIsRecorded: 'Ce qui est noté à votre nom',
  ask: 'Est-ce exact ? Votre signature confirme ce qui est écrit ci-dessus, rien d’autre.',
  confirm: 'Je confirme',
  draw: 'Signer en dessinant',
  padLabel: 'Zone où dessiner votre signature',
  padEmpty: 'Dessinez d’abord votre signature.',
  clear: 'Effacer',
  signDrawn: 'Confirmer avec ce dessin',
  drawn: 'Signature dessinée',
  signedNow: 'Signature enregistrée.',
  signedAt: (moment: string) => `Signé le ${moment}`,
  signedBefore: (moment: string) => `Signé le ${moment}, avant un changement ou un signalement`,
  changedSince: 'Ce qui est noté a changé depuis votre signature. Relisez, puis signez de nouveau.',
  openNow: 'L’émargement reste ouvert jusqu’à 48 heures après la fin de l’atelier.',
  until: (moment: string) => `L’émargement est ouvert jusqu’au ${moment}.`,
  opens: (moment: string) => `L’émargement ouvre avec l’atelier, prévu le ${moment}.`,
  closedSince: (moment: string) =>
    `L’émargement est fermé depuis le ${moment}. La personne qui anime peut encore corriger ce qui est noté.`,
  nothingToSign: 'Il n’y a rien à signer tant que votre présence n’est pas notée.',
  notExact: 'Ce n’est pas exact',
  contestLabel: 'Ce qui n’est pas exact',
  contestHint:
    'La personne qui anime le lira, et elle seule. Des heures, une présence : rien de ce qui s’est dit.',
  sendContest: 'Le signaler',
  contested: 'Signalé à la personne qui anime.',
  youSaid: (text: string) => `Vous avez signalé : « ${text} »`,

  /** The whole sheet. */
  people: 'Le groupe',
  signedCount: (signed: number, people: number) =>
    `${count(signed, 'signature', 'signatures')} sur ${people}`,
  beside: (name: string) => `Sur l’appareil de ${name}`,
  notSigned: 'Pas de signature',
  theySaid: (text: string) => `Conteste : « ${text} »`,
  code: 'À scanner pour signer',
  codeLabel: (address: string) => `QR code de l’adresse ${address}`,
  codeHow: 'Chaque membre retrouve sa ligne sur son téléphone, après connexion.',
  larger: 'Afficher en grand',
  countersigning: 'Contreseing',
  countersignWhy:
    'Vous attestez les présences et les heures de toute la feuille, aussi pour les personnes qui n’ont pas pu signer.',
  countersign: 'Contresigner la feuille',
  countersigned: 'Feuille contresignée.',
  countersignedBy: (name: string, moment: string) => `Par ${name}, le ${moment}`,
  countersignedBefore: (name: string, moment: string) => `Par ${name}, le ${moment}, avant un changement`,
  endFirst: 'Terminez d’abord l’atelier.',
  markFirst: 'Notez d’abord la présence de tout le monde.',

  /** Putting a line right. */
  correct: 'Corriger',
  correctOf: (name: string) => `la ligne de ${name}`,
  correctTitle: (name: string) => `Corriger : ${name}`,
  corrected: (name: string) => `Ligne corrigée : ${name}.`,
  save: 'Enregistrer la correction',
  fields: {
    presence: 'Présence',
    arrivedAt: 'Arrivée',
    leftAt: 'Départ',
    clock: (place: string) => `À l’heure de ${place}.`,
    means: 'Moyen',
    noMeans: 'Pas précisé',
    reason: 'Raison de la correction',
    reasonHint: 'De 3 à 500 caractères. Elle se lit dans le suivi, avec votre nom.',
    needed: 'À remplir avec les autres heures.',
    before: 'Le départ vient après l’arrivée.',
  },
  changes: 'Corrections',
  because: (reason: string) => `Raison : ${reason}`,
  by: (name: string, moment: string) => `${name}, ${moment}`,
  reasons: {
    'marked-by-mistake': 'erreur corrigée pendant l’atelier',
    'typed-from-paper': 'saisi d’après le papier',
  },
};
