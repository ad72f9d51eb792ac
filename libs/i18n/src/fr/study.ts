import type { CollectiveKind, NeedKind } from '@cheminer/vocabulary';
import { counting } from '../language.ts';

const count = counting('fr');

const kinds: Record<NeedKind, string> = {
  captions: 'Des sous-titres',
  breaks: 'Des pauses',
  interpreter: 'Un·e interprète',
  paper: 'Des supports sur papier',
  other: 'Autre chose',
};

const kindHints: Record<NeedKind, string> = {
  captions: 'En direct pendant un atelier, ou sous une vidéo.',
  breaks: 'Plus souvent, ou plus longues.',
  interpreter: 'En langue des signes, ou d’une langue à une autre.',
  paper: 'Imprimés, agrandis, ou envoyés à l’avance.',
  other: 'Une boucle magnétique, un accès de plain-pied, une place près de la porte…',
};

const meetingKinds: Record<CollectiveKind, string> = { workshop: 'atelier', webinar: 'webinaire' };

/** Le temps de travail, les besoins et la note pour l’employeur ; chargé avec ces écrans, pas avant. */
export const study = {
  time: {
    title: 'Mon temps',
    back: 'Mon parcours',
    week: (range: string) => `Cette semaine : ${range}`,
    weekTitle: 'Cette semaine',
    announced: (length: string) => `${length} annoncées`,
    planned: (length: string) => `${length} prévues par vous`,
    both: (announced: string, planned: string) => `${announced} annoncées, ${planned} prévues par vous`,
    nothingAnnounced: 'Rien n’est demandé en autonomie cette semaine.',
    how: 'Annoncé : les durées indiquées de ce qui reste à faire seul·e dans les modules ouverts. Prévu : les créneaux que vous réservez ici. Personne d’autre ne les voit, et ils ne changent rien à ce qui est compté.',
    slotsTitle: 'Vos créneaux',
    thisWeek: 'Cette semaine',
    later: 'Plus tard',
    empty: 'Aucun créneau réservé',
    emptyHint: 'Choisissez un jour et une heure : le créneau peut aussi aller dans votre agenda.',
    until: (from: string, to: string) => `${from}–${to}`,
    aim: (length: string, title: string) => `${length}, pour « ${title} »`,
    noAim: (length: string) => length,
    past: 'passé',
    move: 'Déplacer',
    moveThis: (slot: string) => `Déplacer le créneau du ${slot}`,
    cancel: 'Annuler',
    cancelThis: (slot: string) => `Annuler le créneau du ${slot}`,
    take: 'Agenda',
    takeThis: (slot: string) => `Ajouter à mon agenda le créneau du ${slot}`,
    takeAll: 'Ajouter à mon agenda',
    takeAllHint:
      'Un fichier .ics, lu par tous les agendas, avec un rappel dix minutes avant. Téléchargez-le de nouveau après un changement ou une annulation : chaque créneau y garde son nom, il est mis à jour et non doublé.',
    slotAt: (day: string, time: string) => `${day} à ${time}`,
    kept: (slot: string) => `Créneau du ${slot} réservé.`,
    moved: (slot: string) => `Créneau déplacé au ${slot}.`,
    cancelled: (slot: string) => `Créneau du ${slot} annulé.`,
    restored: (slot: string) => `Créneau du ${slot} rétabli.`,
    restore: 'Rétablir',
    planTitle: 'Réserver un créneau',
    moveTitle: 'Déplacer le créneau',
    day: 'Jour',
    hour: (place: string) => `Heure (${place})`,
    minutes: 'Durée en minutes',
    minutesRange: 'De 5 à 240 minutes.',
    unit: 'Pour quel module',
    anyUnit: 'Le parcours, sans préciser',
    plan: 'Réserver ce créneau',
    saveMove: 'Déplacer',
    refused: 'Le créneau n’a pas été enregistré',
    archived: 'Cette promotion est archivée : on peut lire ses créneaux, plus les changer.',
    aroundTitle: 'Autour de votre temps',
    calendarLink: 'Mon agenda',
    calendarHint:
      'Une adresse privée que votre agenda suit : ateliers, créneaux et repères, toujours à jour.',
    noteLink: 'Note pour mon employeur',
    noteHint: 'Une page à imprimer : ce que le parcours demande, quand, et pourquoi.',
    needsLink: 'Mes besoins',
    needsHint: 'Sous-titres, pauses, interprète, papier : dits une fois, partagés si vous le voulez.',
  },

  availability: {
    title: 'Quand êtes-vous disponible pour les ateliers ?',
    why: (place: string) =>
      `Cochez les demi-journées où vous pouvez d’ordinaire être là, à vos heures (${place}). Elles servent à former des groupes qui ont un moment commun, et à trouver les dates.`,
    days: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'],
    halves: { am: 'Matin', pm: 'Après-midi' },
    hours: { am: 'de 8 h à 12 h', pm: 'de 13 h à 18 h' },
    halfDay: (day: number, half: 'am' | 'pm') =>
      `${['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi'][day - 1]} ${half === 'am' ? 'matin' : 'après-midi'}`,
    /** Null while nothing was told. */
    told: (count: number | null) => {
      if (count === null) return 'Vous n’avez encore rien dit : on vous suppose disponible toute la semaine.';
      if (count === 0) return 'Aucune demi-journée : la personne qui anime vous demandera.';
      return `${count} ${count === 1 ? 'demi-journée cochée' : 'demi-journées cochées'} sur 10.`;
    },
    all: 'Tout cocher',
    allTicked: 'Toute la semaine est cochée.',
    sending: 'Enregistrement…',
    refused: 'Vos disponibilités n’ont pas été enregistrées',
    again: 'Enregistrer de nouveau',
    who: 'Les personnes qui animent les groupes de la promotion le voient. Les autres participantes et participants, et la coordination, ne le voient pas.',
  },

  needs: {
    title: 'Mes besoins',
    back: 'Mon compte',
    intro:
      'Dites une seule fois ce qu’il vous faut pour suivre et participer. C’est valable dans toutes vos promotions, et personne ne le lit sans votre accord.',
    kinds,
    kindHints,
    choose: 'Il me faut',
    note: 'Précisez, si vous le souhaitez',
    noteNeeded: 'Dites ce qu’il vous faut',
    noteHint: (left: number) => `Encore ${count(left, 'signe', 'signes')}.`,
    sharing: 'Qui peut le lire',
    facilitator: 'La personne qui anime mon groupe',
    coordinator: 'La personne qui coordonne ma promotion',
    nobody: 'Personne d’autre que vous.',
    save: 'Enregistrer mes besoins',
    savedAt: (time: string) => `Enregistré à ${time}`,
    savedOn: (day: string) => `Enregistré le ${day}`,
    unsaved: 'Pas encore enregistré',
    refused: 'Vos besoins n’ont pas été enregistrés',
    privacy:
      'Décochez à tout moment : la personne cesse aussitôt de le voir. Rien de tout cela n’apparaît dans les exports, les attestations ou les statistiques.',
    conflictTitle: 'Deux listes existent',
    conflict: 'Vous avez enregistré d’autres besoins depuis un autre appareil. Les deux listes sont gardées.',
    here: 'Ici',
    elsewhere: 'Sur l’autre appareil',
    none: 'Aucun besoin',
    keepMine: 'Garder celle d’ici',
    takeOther: 'Prendre l’autre',
    sharedBy: (name: string) => `partagé par ${name}`,
    sharedTitle: 'Besoins partagés',
  },

  note: {
    title: 'Note pour mon employeur',
    back: 'Mon temps',
    print: 'Imprimer',
    copy: 'Copier le texte',
    copied: 'Texte copié',
    copyFailed: 'La copie n’a pas marché : sélectionnez le texte à la main.',
    to: 'À l’attention de',
    toHint: 'Reste sur cet appareil : ce nom n’est envoyé nulle part.',
    heading: (name: string) => `${name} suit un parcours de formation`,
    intro: (course: string, from: string, to: string) =>
      `Le parcours « ${course} » se déroule du ${from} au ${to}. Cette page dit ce qu’il demande, quand, et à quoi il sert.`,
    askedTitle: 'Ce que cela demande',
    alone: (total: string, aWeek: string) =>
      `En autonomie : ${total} en tout, soit environ ${aWeek} par semaine. Les horaires sont libres ; l’idéal est un créneau fixe, posé dans l’agenda et respecté comme une réunion.`,
    together: (total: string, meetings: number) =>
      `En groupe : ${total}, en ${count(meetings, 'rendez-vous', 'rendez-vous')}. Les dates sont ci-dessous ; chaque groupe est petit, et une absence s’y remarque.`,
    field: 'Une partie du travail se fait sur le terrain, à partir de situations du poste occupé.',
    datesTitle: 'Les rendez-vous',
    dated: 'date retenue',
    planned: 'date prévue',
    when: (day: string, time: string) => `${day.charAt(0).toLocaleUpperCase()}${day.slice(1)}, ${time}`,
    elsewhere: (time: string, place: string) => `${time} à ${place}`,
    meeting: (title: string, length: string) => `${title}, ${length}`,
    meetingKinds,
    hours: (place: string) => `Heures : ${place}.`,
    mayMove: 'Une date prévue peut encore bouger : le groupe la confirme.',
    whyTitle: 'À quoi cela sert',
    themes: (themes: readonly string[]) => `Thèmes : ${themes.join(' ; ')}.`,
    skills: 'Au bout du parcours, savoir :',
    helpTitle: 'Ce qui aide',
    help: [
      'Convenir ensemble d’un créneau hebdomadaire sur le temps de travail.',
      'Garder libres les dates de groupe, et prévenir tôt si l’une d’elles tombe mal.',
      'Donner l’occasion d’essayer, à petite échelle, ce qui est vu dans le parcours.',
    ],
    seenTitle: 'Ce qui est suivi, et ce qui reste privé',
    seen: 'La personne qui coordonne le parcours voit les présences, les durées et les étapes terminées. Elle peut en attester.',
    unseen:
      'Elle ne voit ni les journaux, ni les sujets apportés, ni rien de ce qui se dit en atelier. Ces échanges restent dans le groupe : c’est ce qui permet d’y parler des vraies difficultés.',
  },
};
