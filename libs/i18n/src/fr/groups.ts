import { counting } from '../language.ts';

const count = counting('fr');
const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

type Portrait = Readonly<{
  size: number;
  territories: number;
  territoryKinds: number;
  profiles: number;
  spread: number;
  spareSlots: number;
}>;
type Window = Readonly<{ weekday: number; from: number; to: number }>;

export const groups = {
  title: 'Former les groupes',
  note: (people: number, groupCount: number) =>
    `${count(people, 'personne', 'personnes')}, ${count(groupCount, 'groupe', 'groupes')}`,
  back: 'Ateliers',
  archived: 'Cette promotion est archivée : ses groupes se lisent, ils ne changent plus.',
  nobody: 'Personne à placer pour le moment.',
  nobodyYet: 'Les groupes se forment dès que des personnes participent à la promotion.',

  propose: 'Proposer',
  proposing: 'Recherche en cours…',
  proposal: (seed: number) => `Proposition n° ${seed}`,
  again: 'Autre proposition',
  number: 'Numéro de la proposition',
  numberHint: 'Le même numéro redonne les mêmes groupes.',
  keep: 'Garder les groupes actuels',
  keepHint: 'Place les personnes qui arrivent ; ne déplace que celles qu’une règle oblige à déplacer.',
  clients: 'Sujets traités à chaque atelier',
  clientsHint: (workshops: number) =>
    `${count(workshops, 'atelier', 'ateliers')} pour chaque groupe. Un tour reste libre, en cas d’absence.`,
  plannedTurns: (turns: number) =>
    `Le parcours prévoit ${count(turns, 'tour', 'tours')} de client·e pour chaque groupe. Un tour reste libre, en cas d’absence.`,
  rules:
    'Jamais deux personnes d’un même territoire, aucun lien hiérarchique, 5 à 8 personnes, un moment commun de deux heures, un tour de client·e en réserve. Profils et types de territoire sont mélangés autant que possible.',

  group: (key: string) => `Groupe ${key}`,
  facilitator: 'Animé par',
  relay: 'Relais',
  noRelay: 'Personne',
  members: (key: string) => `Membres du groupe ${key}`,
  none: 'Personne dans ce groupe.',
  unplaced: 'Sans groupe',
  unplacedNote: 'Ces personnes n’ont pas encore d’atelier.',
  moveTo: (person: string) => `Groupe de ${person}`,
  dragHint: 'Choisissez un groupe dans la liste, ou faites glisser la personne.',
  ahead: (minutes: number) => `${minutes > 0 ? '+' : '−'} ${Math.abs(minutes) / 60} h`,

  why: 'Pourquoi ce groupe ?',
  whyLines: (portrait: Portrait) => [
    `${count(portrait.territories, 'territoire', 'territoires')} pour ${count(portrait.size, 'personne', 'personnes')}`,
    `${count(portrait.territoryKinds, 'type de territoire', 'types de territoire')}, ${count(portrait.profiles, 'profil', 'profils')}`,
    portrait.spread === 0
      ? 'toutes et tous à la même heure'
      : `${portrait.spread / 60} h d’écart entre les plus éloignés`,
    portrait.spareSlots > 0
      ? `${count(portrait.spareSlots, 'tour de client·e en réserve', 'tours de client·e en réserve')}`
      : 'aucun tour de client·e en réserve',
  ],
  windows: (windows: readonly Window[], zone: string) =>
    windows.length === 0
      ? 'aucun moment commun de deux heures'
      : `moments communs (heure de ${zone}) : ${windows
          .map(({ weekday, from, to }) => `${days[weekday - 1]} ${from} h – ${to} h`)
          .join(', ')}`,
  silent: (silent: number) =>
    silent === 0
      ? 'chacun·e a dit ses disponibilités'
      : `${count(silent, 'personne n’a', 'personnes n’ont')} pas dit ses disponibilités : comptée${silent > 1 ? 's' : ''} libre${silent > 1 ? 's' : ''}`,

  faults: {
    'same-territory': (people: string) => `Même territoire : ${people}.`,
    'hierarchical-link': (people: string) => `Lien hiérarchique : ${people}.`,
    'too-few': () => 'Moins de 5 personnes.',
    'too-many': () => 'Plus de 8 personnes.',
    'no-spare-slot': () => 'Aucun tour de client·e ne reste en réserve.',
    'no-common-time': () => 'Aucun moment commun de deux heures.',
  },
  allKept: 'Toutes les règles sont tenues.',
  broken: (broken: number) => `${count(broken, 'règle n’est pas tenue', 'règles ne sont pas tenues')}.`,

  undo: 'Annuler le dernier déplacement',
  save: 'Enregistrer ces groupes',
  nothingToSave: 'Rien à enregistrer.',
  saved: 'Groupes enregistrés.',
  unsaved: 'Changements non enregistrés',
  reset: 'Revenir aux groupes enregistrés',
  changed: 'Voir les groupes enregistrés entre-temps',

  links: {
    title: 'Liens hiérarchiques',
    note: 'Deux personnes dont l’une dépend de l’autre ne sont jamais dans le même groupe.',
    none: 'Aucun lien déclaré.',
    one: 'Une personne',
    other: 'Et une autre',
    choose: 'Choisissez',
    add: 'Déclarer le lien',
    removeOf: (one: string, other: string) => `Retirer le lien entre ${one} et ${other}`,
    between: (one: string, other: string) => `${one} et ${other}`,
  },
};
