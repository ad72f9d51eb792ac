type Kind = 'invitation' | 'moved' | 'edited' | 'cancelled' | 'reopened';
type Distance = '7d' | '1d' | '1h';

export const mails = {
  brand: 'Cheminer',
  hello: (givenName: string) => `Bonjour ${givenName},`,

  subject: {
    invitation: (title: string, day: string, time: string) => `Invitation : ${title}, ${day} à ${time}`,
    moved: (title: string, day: string, time: string) => `Nouvelle date : ${title}, ${day} à ${time}`,
    edited: (title: string, day: string) => `Du nouveau : ${title}, ${day}`,
    cancelled: (title: string, day: string) => `Annulé : ${title}, ${day}`,
    reopened: (title: string, day: string, time: string) => `De nouveau prévu : ${title}, ${day} à ${time}`,
    reminder: (title: string, day: string, time: string) => `Rappel : ${title}, ${day} à ${time}`,
    soon: (title: string, time: string) => `Dans une heure : ${title}, à ${time}`,
    digest: (cohort: string) => `Du nouveau dans votre promotion : ${cohort}`,
  },

  heading: {
    invitation: 'Une rencontre est prévue',
    moved: 'La date a changé',
    edited: 'Des précisions ont changé',
    cancelled: 'Cette rencontre est annulée',
    reopened: 'Cette rencontre a bien lieu',
  } satisfies Record<Kind, string>,
  remindedHeading: {
    '7d': 'Une rencontre approche',
    '1d': 'Votre rencontre a lieu très bientôt',
    '1h': 'Votre rencontre va commencer',
  } satisfies Record<Distance, string>,
  digestHeading: 'Ce qui a changé',

  lead: {
    invitation: 'Vous êtes attendu·e à cette rencontre.',
    moved: 'La rencontre ci-dessous n’a plus lieu à la date annoncée. Voici la nouvelle.',
    edited: 'La date ne change pas. Voici les informations à jour.',
    cancelled: 'Elle n’aura pas lieu. Vous n’avez rien à faire.',
    reopened: 'Elle avait été annulée ; elle aura finalement lieu.',
    reminder: 'Vous êtes attendu·e à cette rencontre.',
    digest: 'Rien d’urgent : voici, en une fois, les informations à jour.',
  },
  reason: (text: string) => `Raison donnée : ${text}`,

  /** Of a workshop that is over: that there is something to look at, never what. */
  after: {
    'action-due': {
      subject: (title: string) => `Une échéance que vous avez choisie : ${title}`,
      heading: 'Une action arrive à échéance',
      lead: 'Vous avez demandé à être rappelé·e aujourd’hui d’une action décidée à cet atelier. Elle n’est pas écrite ici : elle ne sort pas de votre groupe.',
      open: 'Voir mon plan d’action',
    },
    'look-back': {
      subject: (title: string) => `Et depuis : ${title}`,
      heading: 'Quelques semaines ont passé',
      lead: 'Où en sont vos actions, et qu’est-ce qui a changé ? Quelques minutes suffisent ; ce que vous écrivez n’est lu par personne d’autre que vous.',
      open: 'Faire le bilan',
    },
  },

  labelled: (label: string, value: string) => `${label} : ${value}`,
  facts: {
    when: 'Quand',
    before: 'Date annoncée avant',
    where: 'Où',
    link: 'Lien de connexion',
    phone: 'Par téléphone',
    access: 'Accès',
    facilitator: 'Animation',
    group: 'Groupe',
    cohort: 'Promotion',
  },
  range: (day: string, from: string, to: string) => `${day}, de ${from} à ${to}`,
  inZone: (place: string) => `heure de ${place}`,
  sameMoment: (range: string, place: string) => `soit ${range}, heure de ${place}`,
  open: 'Voir la rencontre',
  answer: 'Dire si je viens',

  footer: {
    why: (cohort: string) => `Vous recevez ce message parce que vous participez à « ${cohort} ».`,
    always: 'Une annulation ou un changement de date sont toujours annoncés aux personnes attendues.',
    preferences: 'Choisir mes messages',
    unsubscribe: 'Ne plus recevoir ce genre de message',
    demonstration: 'Données de démonstration : les personnes et les lieux sont fictifs.',
  },
  /** In place of a link that belongs to one person alone, where somebody else reads the message. */
  personalLink: '[lien personnel]',
};
