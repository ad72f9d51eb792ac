import type { ProblemCode } from '@cheminer/vocabulary';

type Facts = Readonly<Record<string, string | number>>;

/** What meetings, groups, departures and their messages refuse: fetched with the screens that may be told so. */
export type MeetingProblemCode = Extract<
  ProblemCode,
  | 'request.reason-needed'
  | 'cohorts.leaves-before-joining'
  | 'cohorts.groups-changed'
  | 'cohorts.cannot-be-placed'
  | 'cohorts.cannot-run-group'
  | 'cohorts.group-left-out'
  | 'cohorts.group-name-taken'
  | 'cohorts.same-person'
  | 'cohorts.people-busy'
  | 'cohorts.no-places'
  | 'cohorts.places-closed'
  | 'cohorts.places-taken'
  | `workshops.${string}`
  | `room.${string}`
  | `agenda.${string}`
  | `notifications.${string}`
>;
/** By code; some need the facts. */
export type MeetingProblems = Record<MeetingProblemCode, string | ((facts: Facts) => string)>;

export const meetingProblems: MeetingProblems = {
  'cohorts.leaves-before-joining': 'Ce jour vient avant l’arrivée de cette personne.',
  'cohorts.groups-changed':
    'Quelqu’un a formé d’autres groupes entre-temps : rechargez la page pour les voir.',
  'cohorts.cannot-be-placed':
    'Une personne ne peut pas être placée : elle est déjà dans un autre groupe, ou ne participe plus.',
  'cohorts.cannot-run-group':
    'Un groupe est animé par une facilitatrice ou un facilitateur de la promotion ; le relais est une autre personne.',
  'cohorts.group-left-out':
    'Un groupe qui existe ne peut pas être laissé de côté : ses ateliers ont eu lieu.',
  'cohorts.group-name-taken': 'Deux groupes ne peuvent pas porter le même nom.',
  'cohorts.same-person': 'Choisissez deux personnes différentes.',
  'cohorts.no-places': 'Ce rendez-vous est ouvert à toute la promotion : il n’y a pas de place à demander.',
  'cohorts.places-closed': 'Ce rendez-vous a commencé ou n’aura pas lieu : les places ne changent plus.',
  'cohorts.places-taken': ({ taken }) =>
    Number(taken) === 1
      ? 'Une personne a déjà une place : elle la garde.'
      : `${taken} personnes ont déjà une place : elles la gardent.`,
  'cohorts.people-busy': ({ people, count }) =>
    Number(count) === 1
      ? `À cette heure, ${people} est déjà à un autre rendez-vous.`
      : `À cette heure, ces personnes sont déjà à un autre rendez-vous\u00A0: ${people}.`,
  'request.reason-needed': 'Donnez la raison en quelques mots, de 3 à 500 caractères.',
  'workshops.step-not-a-workshop': 'Cette étape n’est pas un atelier du parcours.',
  'workshops.place-or-link-missing':
    'Indiquez un lieu, un lien ou un numéro à appeler : les membres doivent savoir où aller.',
  'workshops.no-such-hour':
    'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Choisissez-en une autre.',
  'workshops.already-scheduled': 'Cet atelier a déjà une date pour ce groupe.',
  'workshops.changed-meanwhile':
    'Quelqu’un a modifié cet atelier entre-temps. Relisez la date avant d’enregistrer la vôtre.',
  'workshops.already-open': 'L’atelier est ouvert ou terminé : sa date et les réponses ne changent plus.',
  'workshops.poll-open': 'Le groupe est déjà consulté sur la date de cet atelier.',
  'workshops.poll-closed': 'Ce sondage est terminé : une date a été choisie, ou il a été retiré.',
  'workshops.slot-in-the-past': 'Ce créneau est déjà passé.',
  'workshops.slots-alike': 'Ce créneau est proposé deux fois.',
  'workshops.slot-unknown': 'Ce créneau ne fait pas partie de ce sondage. Rechargez la page.',
  'workshops.cannot-stand-in':
    'Seule une personne qui anime dans cette promotion, et qui y est ce jour-là, peut animer l’atelier.',
  'workshops.cancelled': 'Cet atelier est annulé. Rétablissez-le, ou donnez-lui une autre date.',
  'workshops.already-closed': 'L’atelier est déjà terminé.',
  'workshops.already-marked': 'Des présences sont déjà notées : l’atelier a eu lieu à cette date.',
  'workshops.not-open': 'Ouvrez l’atelier avant de le terminer.',
  'workshops.not-begun': 'L’atelier n’a pas commencé : on note les présences à partir de son heure.',
  'workshops.member-left': 'Cette personne avait quitté la promotion avant cet atelier.',
  'workshops.protocol-changed': 'Quelqu’un a changé ce déroulé entre-temps.',
  'workshops.protocol-invalid': 'Ce déroulé n’est pas dans l’ordre.',
  'workshops.turn-unknown': 'Ce tour n’existe pas.',
  'workshops.turn-over': 'L’atelier est déjà terminé.',
  'workshops.cannot-be-client': 'Cette personne ne peut pas être cliente à cet atelier.',
  'workshops.no-client': 'Personne n’est prévu à ce tour.',
  'workshops.turns-changed': 'Les tours ont changé entre-temps.',
  'workshops.signing-closed':
    'L’émargement n’est pas ouvert : il va de l’ouverture de l’atelier à 48 heures après sa fin.',
  'workshops.nothing-to-sign': 'Aucune présence n’est notée à votre nom : il n’y a rien à signer.',
  'workshops.attendance-changed':
    'Ce qui est noté a changé entre-temps. Relisez la page, puis signez ce qui s’y trouve maintenant.',
  'workshops.drawing-missing': 'Dessinez votre signature, ou confirmez sans dessiner.',
  'workshops.hours-impossible': 'Le départ vient après l’arrivée, et ne peut pas être à venir.',
  'workshops.not-over': 'Terminez l’atelier avant de contresigner.',
  'workshops.presence-missing': 'Notez d’abord la présence de tout le monde.',
  'agenda.step-not-a-webinar': 'Cette étape n’est pas un webinaire du parcours.',
  'agenda.no-such-hour':
    'Cette heure n’existe pas ce jour-là : les horloges avancent d’une heure. Choisissez-en une autre.',
  'agenda.cannot-run':
    'Seule une personne qui anime dans cette promotion, et qui y est ce jour-là, peut animer le webinaire.',
  'agenda.already-scheduled': 'Ce webinaire a déjà une date.',
  'agenda.already-marked': 'Des présences sont déjà notées : ce webinaire a eu lieu à cette date.',
  'agenda.changed-meanwhile': 'Quelqu’un a changé cette date entre-temps. Rechargez la page pour la voir.',
  'agenda.no-room-service': 'Aucun service de visioconférence n’est réglé : donnez le lien de votre salle.',
  'agenda.not-begun': 'Le webinaire n’a pas commencé : on note les présences à partir de son heure.',
  'agenda.member-left': 'Cette personne avait quitté la promotion avant ce webinaire.',
  'notifications.cannot-be-resent':
    'Ce message ne se renvoie pas : il est arrivé, il attend, ou il ne sert plus.',
  'notifications.not-sent': 'Ce message n’est pas parti : il ne peut pas être revenu.',
  'notifications.link-unknown': 'Ce lien n’est plus valable. Vos choix se règlent aussi dans « Mon compte ».',
  'room.not-ended': 'Le compte rendu s’ouvre à la fin de l’atelier.',
  'room.too-early': 'Le bilan s’ouvre trente jours après l’atelier.',
  'room.already-started': 'L’atelier est déjà commencé.',
  'room.held-out-of-order': 'L’heure de fin vient après l’heure de début.',
  'room.held-in-the-future': 'Cette heure n’est pas encore passée : on saisit un atelier qui a eu lieu.',
  'room.held-long-ago': 'Ce jour remonte à plus de six mois : vérifiez l’année.',
  'room.opens-out-of-order': 'Chaque phase s’ouvre après la précédente, ou le même jour.',
  'room.learnings-too-short': 'Les apprentissages restent ouverts une journée au moins.',
  'room.not-started': 'L’atelier n’est pas encore commencé.',
  'room.ended': 'L’atelier est terminé.',
  'room.not-in-command': 'Ce n’est pas vous qui conduisez l’atelier en ce moment.',
  'room.somebody-commands': 'Quelqu’un conduit déjà l’atelier.',
  'room.commands-elsewhere':
    'Vous conduisez déjà un autre atelier. Terminez-le ou passez-y la main, puis reprenez celui-ci.',
  'room.under-way': 'L’atelier est en cours dans sa salle : c’est là qu’il se termine.',
  'room.phase-unknown': 'Le groupe n’est plus à cette phase : l’écran vient d’être mis à jour.',
  'room.learnings-protected':
    'Les apprentissages sont la phase que l’on saute le plus, et celle où l’on apprend. Confirmez pour la passer.',
  'room.clock-stands': 'L’horloge est déjà arrêtée.',
  'room.clock-runs': 'L’horloge tourne déjà.',
  'room.nothing-to-undo': 'Il n’y a plus rien à annuler : autre chose s’est passé depuis.',
  'room.not-in-room': 'Vous ne faites pas partie des personnes présentes à cet atelier.',
  'room.not-the-client': 'C’est à la personne dont on traite le sujet de le décider.',
  'room.contract-closed': 'Le contrat est fixé. Rouvrez-le avant de le changer.',
  'room.phase-closed':
    'Cette phase n’est pas ouverte : ce qui s’y écrit se lit, sans se changer. Votre texte est gardé à l’écran.',
  'room.erased': 'La personne a effacé ce qui s’est dit de son sujet : rien ne s’y ajoute.',
  'room.tags-out-of-range': 'Choisissez une, deux ou trois sortes d’aide.',
  'room.not-yours': 'Seule la personne qui l’a écrit peut le retirer.',
  'room.unknown': 'Cet élément n’est plus là : l’écran vient d’être mis à jour.',
  'room.note-changed': 'Ces notes ont aussi été modifiées sur un autre appareil.',
};
