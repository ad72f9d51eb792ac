/** `placed`: an invitation to what one asked for a place at; `standing-in`: to what one runs in somebody’s stead. */
type Kind =
  'invitation' | 'placed' | 'standing-in' | 'moved' | 'edited' | 'cancelled' | 'reopened' | 'released';
/** What a notice may name. */
type Named = Readonly<{ title: string; group: string; who: string; isClient: boolean }>;
type Distance = '7d' | '1d' | '1h';

export const mails = {
  brand: 'Cheminer',
  hello: (givenName: string) => `Bonjour ${givenName},`,

  subject: {
    invitation: (title: string, day: string, time: string) => `Invitation : ${title}, ${day} à ${time}`,
    placed: (title: string, day: string, time: string) => `Vous avez une place : ${title}, ${day} à ${time}`,
    'standing-in': (title: string, day: string, time: string) => `Vous animez : ${title}, ${day} à ${time}`,
    moved: (title: string, day: string, time: string) => `Nouvelle date : ${title}, ${day} à ${time}`,
    edited: (title: string, day: string) => `Du nouveau : ${title}, ${day}`,
    cancelled: (title: string, day: string) => `Annulé : ${title}, ${day}`,
    reopened: (title: string, day: string, time: string) => `De nouveau prévu : ${title}, ${day} à ${time}`,
    released: (title: string, day: string) => `Vous n’êtes plus attendu·e : ${title}, ${day}`,
    reminder: (title: string, day: string, time: string) => `Rappel : ${title}, ${day} à ${time}`,
    soon: (title: string, time: string) => `Dans une heure : ${title}, à ${time}`,
    digest: (cohort: string) => `Du nouveau dans votre promotion : ${cohort}`,
  },

  heading: {
    invitation: 'Une rencontre est prévue',
    placed: 'Vous avez une place',
    'standing-in': 'Un atelier vous est confié',
    moved: 'La date a changé',
    edited: 'Des précisions ont changé',
    cancelled: 'Cette rencontre est annulée',
    reopened: 'Cette rencontre a bien lieu',
    released: 'Cette rencontre n’est plus la vôtre',
  } satisfies Record<Kind, string>,
  remindedHeading: {
    '7d': 'Une rencontre approche',
    '1d': 'Votre rencontre a lieu très bientôt',
    '1h': 'Votre rencontre va commencer',
  } satisfies Record<Distance, string>,
  digestHeading: 'Ce qui a changé',

  lead: {
    invitation: 'Vous êtes attendu·e à cette rencontre.',
    placed:
      'Vous avez demandé une place à cette rencontre, et vous l’avez. Si vous ne pouvez plus venir, rendez-la : elle ira à la personne suivante.',
    'standing-in':
      'Vous animez cet atelier à la place de la personne qui anime le groupe. La page de passation réunit ce qu’il faut pour le préparer, sans rien de ce qui s’y est dit.',
    moved: 'La rencontre ci-dessous n’a plus lieu à la date annoncée. Voici la nouvelle.',
    edited: 'La date ne change pas. Voici les informations à jour.',
    cancelled: 'Elle n’aura pas lieu. Vous n’avez rien à faire.',
    reopened: 'Elle avait été annulée ; elle aura finalement lieu.',
    released:
      'Votre place a changé : vous n’y êtes plus attendu·e, et elle quitte votre agenda. Vous n’avez rien à faire.',
    reminder: 'Vous êtes attendu·e à cette rencontre.',
    digest: 'Rien d’urgent : voici, en une fois, les informations à jour.',
  },
  reason: (text: string) => `Raison donnée : ${text}`,

  /** What is told besides the meetings themselves. */
  notices: {
    'poll-opened': {
      subject: ({ title }: Named) => `Quand vous voir ? ${title}`,
      heading: 'Quels créneaux vous conviennent ?',
      lead: ({ title }: Named) =>
        `Votre groupe cherche une date pour « ${title} ». Dites, pour chaque créneau, s’il vous convient : il n’y a pas de mot de passe à saisir.`,
    },
    'poll-withdrawn': {
      subject: ({ title }: Named) => `Sondage retiré : ${title}`,
      heading: 'Vous n’avez plus à répondre',
      lead: ({ title }: Named) => `Le sondage sur la date de « ${title} » est retiré. Aucune date ne change.`,
    },
    absence: {
      subject: ({ title, who }: Named) => `${who} ne pourra pas venir : ${title}`,
      heading: 'Une absence est annoncée',
      lead: ({ title, who, isClient }: Named) =>
        `${who} ne pourra pas venir à « ${title} ». ${isClient ? 'C’est la personne qui devait y être client·e : un autre tour est proposé, à décider sur la page des tours.' : 'La page de l’atelier montre qui vient.'}`,
    },
    'wait-over': {
      subject: ({ title }: Named) => `Annulé : ${title}`,
      heading: 'La rencontre est annulée',
      lead: ({ title }: Named) =>
        `Vous attendiez une place à « ${title} ». Cette rencontre n’aura pas lieu ; vous n’avez rien à faire.`,
    },
    contest: {
      subject: ({ title }: Named) => `Un émargement à revoir : ${title}`,
      heading: 'Un émargement est à revoir',
      lead: ({ title, who }: Named) =>
        `${who} signale que sa présence à « ${title} » n’est pas notée comme il faut. Ce qui n’est pas exact se lit sur la feuille d’émargement, et nulle part ailleurs. Une correction ou votre contreseing y répond.`,
    },
    'contest-answered': {
      subject: ({ title }: Named) => `Votre émargement a été revu : ${title}`,
      heading: 'Votre émargement a été revu',
      lead: ({ title }: Named) =>
        `Vous aviez signalé une erreur dans votre émargement à « ${title} ». La personne qui anime y a répondu. Relisez ce qui est noté, puis signez, ou dites ce qui n’est toujours pas exact.`,
    },
    'client-missing': {
      subject: ({ group }: Named) => `Un tour de client·e est reporté dans le groupe ${group}`,
      heading: 'Un tour de client·e est reporté',
      lead: ({ group }: Named) =>
        `Dans le groupe ${group}, un tour de client·e ne peut pas avoir lieu comme prévu. Le groupe cherche un autre moment ; vous n’avez rien à faire.`,
    },
    turn: {
      subject: ({ title }: Named) =>
        title === '' ? 'Votre tour de client·e est libéré' : `Vous êtes client·e : ${title}`,
      heading: 'Votre tour de client·e a changé',
      lead: ({ title, group }: Named) =>
        title === ''
          ? `Vous n’êtes plus client·e à un atelier à venir du groupe ${group}. Un autre tour pourra vous être proposé.`
          : `Votre tour de client·e est prévu à « ${title} ». Vous y apporterez votre sujet.`,
    },
    departure: {
      subject: ({ title }: Named) => `Votre départ est noté : ${title}`,
      heading: 'Vos données restent les vôtres',
      lead: ({ title }: Named) =>
        `Votre départ de « ${title} » est noté. Vos heures restent acquises. Sur la page ci-dessous, maintenant ou plus tard, vous pouvez emporter tout ce que vous avez écrit, choisir si votre groupe lit encore votre nom dans les comptes rendus, ou effacer vos écrits.`,
    },
  } satisfies Record<
    string,
    { subject: (named: Named) => string; heading: string; lead: (named: Named) => string }
  >,
  /** What the course asks of the reader now. */
  week: {
    heading: 'Votre semaine',
    lead: 'Ce qu’il vous reste à faire seul·e, dans les modules ouverts. Les dates sont des repères : rien ne se ferme.',
    title: (length: string) => `Votre semaine : ${length}`,
    open: 'Ouvrir mon parcours',
  },
  /** Of a workshop that is over: that there is something to look at, never what. */
  after: {
    'phase-opened': {
      subject: (title: string) => `Une phase s’ouvre : ${title}`,
      heading: 'Une nouvelle phase est ouverte',
      lead: 'Cet atelier se tient par écrit. Sa nouvelle phase est ouverte : écrivez quand vous le pouvez, jusqu’à la date que donne la page. Ce qui a déjà été écrit s’y lit.',
      open: 'Entrer dans l’atelier écrit',
    },
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
    hours: 'Créneaux proposés',
    answerBy: 'Répondre avant le',
    groupNamed: (key: string) => `Groupe ${key}`,
    facilitator: 'Animation',
    group: 'Groupe',
    cohort: 'Promotion',
  },
  range: (day: string, from: string, to: string) => `${day}, de ${from} à ${to}`,
  inZone: (place: string) => `heure de ${place}`,
  sameMoment: (range: string, place: string) => `soit ${range}, heure de ${place}`,
  open: 'Voir la rencontre',
  briefing: 'Lire la passation',
  answer: 'Dire si je viens',

  see: 'Ouvrir la page',
  answerPoll: 'Dire ce qui me convient',
  seeTurns: 'Décider des tours',

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
