import { counting } from '../language.ts';
import { attendance } from './attendance.ts';
import { polls } from './polls.ts';
import { series } from './series.ts';

const count = counting('fr');

type Replies = Readonly<{ coming: number; maybe: number; notComing: number; silent: number }>;

/** « A, B et C » */
const several = new Intl.ListFormat('fr');

export const workshops = {
  attendance,
  polls,
  series,
  /** A participant's page. */
  mine: {
    title: 'Mes ateliers et webinaires',
    note: (workshops: number, webinars: number) =>
      [
        workshops > 0 && count(workshops, 'atelier', 'ateliers'),
        webinars > 0 && count(webinars, 'webinaire', 'webinaires'),
      ]
        .filter(Boolean)
        .join(' et '),
    noGroup:
      'Vous n’avez pas encore de groupe. Les dates de vos ateliers s’afficheront ici dès que vous en ferez partie.',
    nothing: 'Ce parcours ne prévoit ni atelier ni webinaire.',
    nothingToDo: 'Tout s’y fait à votre rythme, depuis votre parcours.',
  },
  status: {
    'to-schedule': 'Date à venir',
    scheduled: 'À venir',
    open: 'Ouvert',
    closed: 'Terminé',
    cancelled: 'Annulé',
  },
  with: (facilitator: string, length: string) => `Avec ${facilitator}, ${length}`,
  join: 'Rejoindre en ligne',
  newTab: '(nouvel onglet)',
  byPhone: (number: string) => `Par téléphone : ${number}`,
  gap: (place: string, from: string, to: string) =>
    `L’écart avec ${place} passe de ${from} à ${to} : l’heure indiquée en tient compte.`,

  reply: {
    question: 'Votre réponse',
    coming: 'Je viens',
    maybe: 'Peut-être',
    'not-coming': 'Je ne pourrai pas',
    saved: 'Réponse enregistrée',
    said: {
      coming: 'vient',
      maybe: 'vient peut-être',
      'not-coming': 'ne pourra pas',
      none: 'sans réponse',
    },
    counts: ({ coming, maybe, notComing, silent }: Replies) =>
      [
        coming > 0 && count(coming, 'vient', 'viennent'),
        maybe > 0 && count(maybe, 'peut-être', 'peut-être'),
        notComing > 0 && count(notComing, 'ne pourra pas', 'ne pourront pas'),
        silent > 0 && count(silent, 'sans réponse', 'sans réponse'),
      ]
        .filter(Boolean)
        .join(', '),
  },

  presence: {
    present: 'Présence notée',
    late: 'Présence notée, en retard',
    phone: 'Présence notée, au téléphone',
    absent: 'Vous étiez noté·e absent·e',
    'not-scheduled': 'Date à venir',
    cancelled: 'Annulé, une autre date est à trouver',
    'starts-at': 'À venir',
    'presence-not-marked': 'Présence pas encore notée',
    open: 'En ce moment',
  },

  /** What became of the date. */
  change: {
    moved: 'Déplacé.',
    cancelled: 'Annulé.',
    reopened: 'Rétabli.',
    when: (day: string, time: string) => `${day}, ${time}`,
    reason: (reason: string) => `Motif : ${reason}`,
  },

  /** Its dates, for whoever runs the group. */
  dates: {
    title: 'Dates et changements',
    kinds: {
      made: 'Planifié',
      moved: 'Déplacé',
      edited: 'Modifié',
      cancelled: 'Annulé',
      reopened: 'Rétabli',
      resumed: 'Rouvert',
      replaced: 'Animation confiée',
    },
    by: (name: string, moment: string) => `${name}, ${moment}`,
    cancel: 'Annuler l’atelier',
    cancelTitle: 'Annuler l’atelier',
    cancelThen:
      'Le groupe est prévenu, et chaque agenda se libère. Vous pourrez rétablir l’atelier ou lui donner une autre date.',
    reopen: 'Rétablir l’atelier',
    reopenTitle: 'Rétablir l’atelier',
    reopenThen: 'Il revient à sa date, et la question « venez-vous ? » est posée de nouveau.',
    unclose: 'Rouvrir l’atelier',
    uncloseTitle: 'Rouvrir l’atelier',
    uncloseThen:
      'Les présences notées restent. S’il a été mené dans sa salle, il y reprend où il en était, horloge arrêtée. Terminez-le de nouveau quand tout y est.',
    reason: 'Motif',
    reasonHint: 'De 3 à 500 caractères. Les membres du groupe le liront.',
    replace: 'Se faire remplacer',
    replaceTitle: 'Confier l’animation',
    replaceThen:
      'La personne choisie anime cet atelier-ci : elle en voit le rendez-vous, les membres et les réponses, rien de ce qui s’est dit avant.',
    replaceWho: 'Qui anime',
    replaceMine: (name: string) => `${name}, qui anime le groupe`,
    replaceNote: 'Un mot pour cette personne',
    replaceNoteHint: 'Facultatif. Rien de ce qui s’est dit en atelier.',
    replaceDone: 'Confier l’atelier',
    keep: 'Ne rien changer',
    standIn: (name: string, instead: string) => `${name} anime cet atelier à la place de ${instead}.`,
  },

  /** At a meeting that has few of them. */
  places: {
    title: 'Places',
    label: 'Nombre de places',
    hint: 'Laissez vide si tout le monde peut venir. Sinon, chaque personne demande une place, et les suivantes attendent dans l’ordre.',
    free: (free: number, total: number) =>
      `${count(free, 'place libre', 'places libres')} sur ${total}. Prenez-en une pour venir.`,
    full: (waiting: number) =>
      waiting === 0
        ? 'Il n’y a plus de place.'
        : `Il n’y a plus de place, et ${count(waiting, 'personne attend', 'personnes attendent')}.`,
    take: 'Prendre une place',
    queue: 'M’inscrire sur la liste d’attente',
    mine: 'Vous avez une place.',
    waiting: (rank: number) =>
      rank === 1 ? 'Vous êtes en tête de la liste d’attente.' : `Vous êtes ${rank}e sur la liste d’attente.`,
    waitingHint: 'Si une place se libère, elle sera à vous, et un courriel vous le dira.',
    giveBack: 'Rendre ma place',
    leave: 'Quitter la liste d’attente',
    kept: (time: string) => `Enregistré à ${time}`,
    counts: (taken: number, total: number) => `${count(taken, 'place prise', 'places prises')} sur ${total}`,
    everybody: 'Ouvert à toute la promotion, sans place à demander.',
    line: 'Liste d’attente',
    has: 'a une place',
    rank: (rank: number) => (rank === 1 ? '1re personne à attendre' : `${rank}e à attendre`),
    change: 'Changer le nombre de places',
    changeThen:
      'Chaque place de plus va à la première personne qui attend. Personne ne perd la sienne : il y a au moins autant de places que de personnes qui en ont une.',
    save: 'Enregistrer',
  },

  /** When I am client, and who is next. */
  turn: {
    title: 'Tours de client·e',
    mine: (workshop: string, day: string) => `Vous êtes client·e à « ${workshop} », ${day}.`,
    mineNoDate: (workshop: string) => `Vous êtes client·e à « ${workshop} », dont la date viendra.`,
    been: 'Vous avez été client·e.',
    none: 'Votre tour n’est pas encore décidé.',
    next: (names: readonly string[], workshop: string) =>
      `Au prochain atelier, « ${workshop} » : ${several.format(names)}.`,
    all: 'Voir tous les tours',
  },

  /** The page of whoever runs groups. */
  groups: {
    messages: 'Messages',
    form: 'Former les groupes',
    title: 'Mes groupes',
    note: (groups: number) => count(groups, 'groupe', 'groupes'),
    group: (key: string) => `Groupe ${key}`,
    people: (members: number, left: number) =>
      count(members, 'membre', 'membres') + (left > 0 ? `, dont ${count(left, 'départ', 'départs')}` : ''),
    relay: (name: string) => `relais : ${name}`,
    facilitator: (name: string) => `avec ${name}`,
    members: 'Membres',
    series: 'Ateliers',
    leftOn: (day: string) => `départ le ${day}`,
    when: (day: string, time: string, length: string) => `${day}, ${time}, ${length}`,
    unscheduled: (length: string) => `Pas encore de date, ${length}`,
    schedule: 'Planifier',
    open: 'Voir l’atelier',
    none: 'Vous n’animez encore aucun groupe.',
    noneYet: 'Ils s’afficheront ici dès que la personne qui coordonne la promotion les aura formés.',
  },

  /** Giving a date, and another one. */
  form: {
    scheduleTitle: (title: string) => `Planifier « ${title} »`,
    moveTitle: (title: string) => `Changer la date de « ${title} »`,
    labels: {
      date: 'Jour',
      minutes: 'Durée, en minutes',
      place: 'Lieu',
      access: 'Comment y accéder',
      link: 'Lien de visioconférence',
      phone: 'Numéro à appeler',
      reason: 'Pourquoi ce changement',
    },
    hints: {
      place: 'Une adresse, une salle.',
      access: 'Code, étage, ascenseur, stationnement, accès en fauteuil.',
      link: 'Il commence par https://.',
      phone: 'Pour suivre sans vidéo, avec le code de la salle.',
    },
    reasonHint:
      'Demandé si le jour ou l’heure changent, de 3 à 500 caractères. Les membres du groupe le liront.',
    time: (place: string) => `Début, à l’heure de ${place}`,
    minutesRange: 'De 15 à 480 minutes.',
    guides: {
      label: 'Dates repères des modules qui mènent à cet atelier',
      hint: (modules: readonly string[]) =>
        `${several.format(modules)}. Le choix vaut pour toute la promotion, si le jour change.`,
      stay: 'Elles restent',
      move: 'Elles se décalent d’autant de jours',
    },
    room: {
      propose: 'Proposer une adresse de salle',
      another: 'Proposer une autre adresse',
      proposed: 'Une adresse est proposée : personne ne peut la deviner.',
    },
    pointHint: 'Donnez un lieu, un lien, un numéro à appeler, ou plusieurs.',
    refused: 'La date n’est pas enregistrée',
    save: 'Planifier l’atelier',
    saveWebinar: 'Planifier le webinaire',
    move: 'Enregistrer la nouvelle date',
    moveAnyway: 'Enregistrer ma date quand même',
    asksAgain:
      'Si le jour ou l’heure changent, les réponses déjà données s’effacent et la question est posée de nouveau.',
    seeIt: 'Voir ce rendez-vous',
    hoursTitle: 'À l’heure de chaque membre',
    hoursWebinar: 'Le rendez-vous',
    hoursEmpty: 'Choisissez un jour et une heure : l’heure de chaque membre s’affichera ici.',
    until: (day: string, place: string, end: string) => `${day}, à ${place}, jusqu’à ${end}`,
    at: (place: string) => `à ${place}`,
    dayBefore: 'la veille',
    dayAfter: 'le lendemain',
    who: (names: readonly string[]) => several.format(names),
    sameHour: 'Tout le groupe lit la même heure.',
    stale: {
      title: 'Quelqu’un a changé cette date entre-temps',
      theirs: 'La date enregistrée',
      yours: 'La vôtre',
      keepTheirs: 'Garder la date enregistrée',
      when: (day: string, time: string, place: string) => `${day}, ${time} à ${place}`,
    },
  },

  /** One workshop. */
  notes: {
    title: 'Notes d’animation',
    hint: 'De la part des auteurs du parcours. Seules les personnes qui animent cet atelier les lisent.',
    print: 'Imprimer les notes',
  },

  page: {
    note: (group: string, length: string) => `Groupe ${group}, ${length}`,
    back: 'Mes ateliers',
    backToGroups: 'Mes groupes',
    backToWorkshop: 'Revenir à l’atelier',
    links: 'Autour de cet atelier',
    room: 'Entrer dans la salle',
    protocol: 'Déroulé de l’atelier',
    kit: 'Kit papier (PDF)',
    summary: 'Compte rendu',
    written: 'Le tenir par écrit',
    lookBack: 'Mon bilan',
    rehearse: 'Répéter',
    when: 'Le rendez-vous',
    group: 'Le groupe',
    with: (facilitator: string) => `Avec ${facilitator}.`,
    withInstead: (standIn: string, facilitator: string) => `Avec ${standIn}, à la place de ${facilitator}.`,
    whoComes: 'Qui vient',
    manyAway: 'Plus d’une personne sur cinq ne pourra pas venir.',
    otherDates: 'Proposer d’autres dates',
    otherGroups:
      'Le même atelier, dans un groupe où il reste une place et à une heure où rien d’autre n’attend la personne :',
    otherGroup: (name: string, group: string, day: string, time: string) =>
      `${name} : groupe ${group}, ${day} à ${time}`,
    attendance: 'Présences',
    move: 'Changer la date',
    open: 'Ouvrir l’atelier',
    close: 'Terminer l’atelier',
    openEarlyTitle: 'Ouvrir avant l’heure',
    openEarly: (day: string, time: string) =>
      `L’atelier est prévu ${day} à ${time}. Une fois ouvert, sa date et les réponses ne changent plus.`,
    notNow: 'Pas maintenant',
    closeTitle: 'Terminer l’atelier',
    closeAll: 'La présence de tout le monde est notée.',
    closeMissing: (names: readonly string[]) =>
      names.length < 2
        ? `La présence de cette personne n’est pas encore notée : ${several.format(names)}.`
        : `La présence de ces personnes n’est pas encore notée : ${several.format(names)}.`,
    closeThen: 'Ensuite, noter ou corriger une présence reste possible, en donnant la raison.',
    goOn: 'Continuer l’atelier',
    closedHint: 'L’atelier est terminé : toute correction demande une raison, gardée avec elle.',
  },

  /** What somebody needs in order to run a workshop, and nothing of what was said at others. */
  briefing: {
    link: 'Passation',
    title: (workshop: string) => `Passation : ${workshop}`,
    hint: 'De quoi animer cet atelier, sans rien de ce qui s’est dit aux précédents.',
    note: (name: string) => `Un mot de ${name}`,
    expected: 'Les personnes attendues',
    clients: 'Les client·es, dans l’ordre',
    undecided: 'Pas encore décidé',
    protocol: 'Le déroulé',
    total: (length: string) => `${length} en tout`,
    last: 'Depuis la dernière fois',
    first: 'C’est le premier atelier de ce groupe.',
    lastWas: (workshop: string, day: string) => `Le dernier atelier, « ${workshop} », a eu lieu ${day}.`,
    actions: (actions: number) =>
      actions === 0
        ? 'Aucune action n’attend de nouvelles.'
        : `${count(actions, 'action attend', 'actions attendent')} des nouvelles, au moment du retour.`,
  },

  marking: {
    present: 'Présent·e',
    late: 'En retard',
    phone: 'Au téléphone',
    absent: 'Absent·e',
    of: (name: string) => `Présence : ${name}`,
    markedAt: (time: string) => `Noté à ${time}`,
    unmarked: (people: number) =>
      people === 0 ? 'Tout le monde est noté.' : `${count(people, 'personne', 'personnes')} à noter.`,
    everybody: 'Tout le monde est là',
    everybodyElse: 'Toutes les autres personnes sont là',
    everybodyHint: 'Notez d’abord les absences : ce bouton note présentes toutes les autres personnes.',
    everybodyMarked: (people: number, time: string) =>
      `${count(people, 'personne notée', 'personnes notées')} à ${time}`,
    left: (day: string) => `A quitté la promotion le ${day} : sa présence n’est plus à noter.`,
    said: {
      coming: 'a répondu « je viens »',
      maybe: 'a répondu « peut-être »',
      'not-coming': 'a répondu ne pas pouvoir venir',
    },
    reasonTitle: (name: string) => `Corriger une présence : ${name}`,
    change: (before: string, after: string) => `« ${before} » devient « ${after} ».`,
    firstMark: (after: string) => `La présence devient « ${after} ».`,
    reason: 'Raison de la correction',
    reasonHint: 'De 3 à 500 caractères. Elle se lit dans le suivi, avec votre nom.',
    saveReason: 'Corriger',
    keep: 'Ne rien changer',
  },

  /** Webinars, for whoever coordinates. */
  webinars: {
    title: 'Webinaires',
    note: (webinars: number) => `${count(webinars, 'webinaire', 'webinaires')} pour toute la promotion`,
    attendance: 'Présences',
    attendanceOf: (title: string) => `Présences à « ${title} »`,
    unscheduled: (length: string) => `Pas encore de date, ${length}`,
    back: 'Webinaires',
    cancel: 'Annuler le webinaire',
    cancelThen:
      'La promotion est prévenue, et chaque agenda se libère. Vous pourrez donner une autre date au webinaire.',
    reasonHint: 'De 3 à 500 caractères. Les membres de la promotion le liront.',
    runBy: 'Qui anime',
    runByHint: 'Cette personne est invitée, et ne peut plus animer un atelier à cette heure.',
    runByNobody: 'Personne de la promotion',
    group: (key: string) => `groupe ${key}`,
    none: 'Ce parcours ne prévoit pas de webinaire.',
    noneYet: 'Rien n’est à planifier ici.',
    nobody: 'Personne ne suit encore ce parcours.',
    nobodyYet: 'Les participant·es s’afficheront ici après leur inscription.',
  },

  /** Every group’s workshops, for whoever coordinates: an hour and a name. */
  ahead: {
    title: 'Ateliers',
    note: (workshops: number) => `${count(workshops, 'atelier', 'ateliers')} à venir`,
    none: 'Aucun atelier n’a de date à venir.',
    noneYet: 'Ils s’afficheront ici dès que les personnes qui animent leur en donneront une.',
  },
};
