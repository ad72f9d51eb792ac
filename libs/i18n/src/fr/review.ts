import { counting } from '../language.ts';

const count = counting('fr');
const written = new Intl.NumberFormat('fr');
const several = new Intl.ListFormat('fr');

type Facts = Readonly<{ inactive: number; late: number; absent: number }>;

/** Gives the parts that are not nothing, one after the other. */
/** « dont … »: the same person may be counted twice. */
const among = (parts: readonly (string | false)[]): string => {
  const said = together(parts);
  return said && `dont ${said}`;
};

const together = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

export const review = {
  today: (day: string) => `${day}. Chaque étape terminée se compte aussitôt.`,
  ended: (from: string, to: string) => `Promotion archivée, du ${from} au ${to}.`,
  export: 'Exporter',
  sheets: 'Émargements',
  messages: 'Messages',
  webinars: 'Webinaires',

  figures: {
    label: 'Chiffres de toute la promotion',
    territories: 'Territoires',
    territoryCounts: (enrolled: number, active: number) =>
      `${count(enrolled, 'inscrit', 'inscrits')}, ${count(active, 'actif', 'actifs')}`,
    withdrawn: (name: string, day: string) => `${name}, retrait le ${day}`,
    noneWithdrawn: 'aucun retrait',
    people: 'Personnes',
    peopleCounts: (enrolled: number, active: number) =>
      `${count(enrolled, 'inscrite', 'inscrites')}, ${count(active, 'active', 'actives')}`,
    moves: (joined: number, left: number) =>
      together([
        joined > 0 && `${count(joined, 'arrivée', 'arrivées')} en cours de route`,
        left > 0 && count(left, 'départ', 'départs'),
      ]) || 'ni arrivée ni départ',
    smallGroup: (key: string, active: number) =>
      `groupe ${key} : ${count(active, 'personne active', 'personnes actives')}, moins de cinq`,
    median: 'Avancement médian',
    medianCount: (done: number, required: number) =>
      `${count(done, 'étape', 'étapes')} sur ${written.format(required)}`,
    noMedian: 'pas encore',
    guide: (steps: number) => `repère à ce jour : ${written.format(steps)}`,
    attention: 'À suivre',
    attentionCount: (people: number) => count(people, 'personne', 'personnes'),
    attentionBy: ({ inactive, late, absent }: Facts) =>
      among([
        inactive > 0 && `${written.format(inactive)} sans activité`,
        late > 0 && `${written.format(late)} en retard`,
        absent > 0 && count(absent, 'absence au dernier atelier', 'absences au dernier atelier'),
      ]) || 'rien à signaler',
  },

  filters: {
    label: 'Choisir les personnes affichées',
    search: 'Chercher une personne',
    territory: 'Territoire',
    allTerritories: 'Tous',
    group: 'Groupe',
    allGroups: 'Tous',
    attention: 'À suivre',
    apply: 'Filtrer',
    clear: 'Tout afficher',
    shown: (people: number) =>
      `${count(people, 'personne affichée, groupée', 'personnes affichées, groupées')} par territoire`,
    none: 'Personne à afficher',
    shownOf: (shown: number, matching: number) =>
      `${count(shown, 'personne affichée', 'personnes affichées')} sur ${written.format(matching)}`,
  },

  table: {
    caption: 'Avancement par personne et par module, présence aux ateliers et aux webinaires.',
    person: 'Personne',
    total: 'Total',
    attention: 'À suivre',
    workshop: (number: number) => `At. ${number}`,
    webinar: (number: number) => `Web ${number}`,
    territory: (kind: string, enrolled: number, active: number) =>
      `${kind}, ${count(enrolled, 'inscrit', 'inscrits')}, ${count(active, 'actif', 'actifs')}`,
    noTerritory: 'Sans territoire',
    group: (key: string) => `groupe ${key}`,
    noGroup: 'sans groupe',
    joinedOn: (day: string) => `arrivée le ${day}`,
    leftOn: (day: string) => `départ le ${day}`,
    ofRest: (required: number) => `sur ${written.format(required)}`,
    collective: (done: number, required: number) =>
      `en groupe ${written.format(done)} sur ${written.format(required)}`,
    more: 'Afficher la suite',
    first: 'Revenir au début',
  },

  cell: {
    nothingOwed: 'rien à faire ici, entrée en cours de route',
    done: (done: number, required: number) =>
      `terminé, ${written.format(done)} sur ${written.format(required)}`,
    partial: (done: number, required: number, why: string) =>
      `${written.format(done)} sur ${written.format(required)}, ${why}`,
    present: 'présence notée',
    late: 'présence notée, en retard',
    phone: 'présence notée, au téléphone',
    absent: 'absence notée',
    'opens-on': (day: string) => `ouvre le ${day}`,
    'steps-missing': (missing: number) => `il manque ${count(missing, 'étape', 'étapes')}`,
    overdue: (missing: number, day: string) =>
      `il manque ${count(missing, 'étape', 'étapes')}, le repère du ${day} est passé`,
    'not-scheduled': 'date à venir',
    'starts-at': (day: string, time: string) => `${day} à ${time}`,
    'presence-not-marked': 'présence pas encore notée',
    todo: 'pas encore terminé',
  },

  attention: {
    inactive: (days: number) => `${count(days, 'jour', 'jours')} sans activité`,
    late: (modules: number) => `${count(modules, 'module', 'modules')} de retard`,
    absent: (title: string) => `Absence : ${title}`,
  },

  legend: {
    label: 'Légende',
    full: 'terminé',
    partial: 'étapes faites',
    notOpen: 'pas encore ouvert',
    present: 'présence',
    phone: 'au téléphone',
    late: 'en retard',
    absent: 'absence',
    toCome: 'à venir ou à noter',
    departed: 'personne partie',
    privacy: 'Ni journal, ni sujet, ni échange : ces contenus restent au groupe.',
  },

  empty: {
    found: 'Personne ne correspond à ces choix',
    foundHow: 'Élargissez la recherche, ou affichez toute la promotion.',
    nobody: 'Personne ne suit encore ce parcours',
    nobodyHow: 'Les personnes s’afficheront ici, par territoire, dès leur inscription.',
  },

  /** Somebody, or all whom a territory sent, leave before the end. */
  departure: {
    back: 'Revenir au suivi',
    link: 'Noter un départ',
    change: 'Revenir sur ce départ',
    ofTerritory: 'Noter le départ',
    ofTerritoryNamed: (name: string) => `Noter le départ de ${name}`,
    title: (who: string) => `Départ de ${who}`,
    who: (people: readonly string[]) =>
      people.length === 0
        ? 'Personne n’y suit plus le parcours.'
        : `Quitte la promotion : ${several.format(people)}.`,
    then: 'À partir de ce jour, aucune rencontre ne l’attend plus : son agenda se libère, et son tour redevient libre pour son groupe. Ce qui a été fait reste, dans le groupe comme dans les chiffres.',
    on: 'Jour du départ',
    onHint: 'Le premier jour sans cette personne.',
    reason: 'Motif',
    reasonHint: 'De 3 à 500 caractères. Il n’est lu que par les personnes qui coordonnent la promotion.',
    submit: 'Enregistrer le départ',
    stay: 'Annuler le départ',
    refused: 'Le départ n’est pas enregistré',
    said: 'Ce qui a été dit de ce départ',
  },

  surveys: {
    title: 'Questionnaires',
    privacy:
      'Les réponses se lisent sans les noms, et trois par trois\u00A0: une réponse seule dirait de qui elle vient.',
    counts: (unit: string, answers: number, waiting: number) =>
      together([
        unit,
        answers === 0 && waiting === 0
          ? 'pas encore de réponse'
          : count(answers, 'réponse lue ici', 'réponses lues ici'),
        waiting > 0 && `${written.format(waiting)} en attente d’autres`,
      ]),
    of: (some: number, all: number) => `${written.format(some)} sur ${written.format(all)}`,
    noText: 'Personne n’a rien écrit ici.',
    none: 'Aucun questionnaire dans ce parcours',
    noneHow: 'Les réponses s’afficheront ici quand une version du parcours en aura un.',
  },

  person: {
    back: 'Revenir à la promotion',
    print: 'Imprimer',
    counts: 'Où en est cette personne',
    alone: (required: number) => `étapes sur ${written.format(required)}`,
    aloneNote: 'à son rythme',
    together: (required: number) =>
      `${required < 2 ? 'rencontre' : 'rencontres'} sur ${written.format(required)}`,
    togetherNote: 'ateliers et webinaires',
    units: 'Modules et rencontres',
    timeline: 'Ce qui s’est passé, et quand',
    timelineEmpty: 'Rien encore.',
    privacy: 'Des dates et des présences. Ni journal, ni sujet, ni échange : ces contenus restent au groupe.',
    joinedOn: (day: string) => `Arrivée le ${day}`,
    leftOn: (day: string) => `Départ le ${day}`,
    event: {
      joined: 'Arrivée dans la promotion',
      left: 'Départ de la promotion',
      stays: 'Départ annulé',
      'step-completed': (step: string) => `Étape terminée : ${step}`,
      presence: (step: string, after: string) => `${step} : ${after}`,
      'presence-corrected': (step: string, before: string, after: string) =>
        `${step}, correction : « ${before} » devient « ${after} »`,
      stayed: (step: string, hours: string) => `${step}, présence de ${hours}`,
      hours: (arrival: string, departure: string, means: string) =>
        `${arrival} à ${departure}${means && `, ${means}`}`,
      unknownHour: '?',
      means: { 'on-site': 'sur place', online: 'en visio', phone: 'au téléphone' },
      signed: (step: string) => `${step}, émargement signé`,
      contested: (step: string) => `${step}, émargement contesté`,
      countersigned: (step: string) => `${step}, émargement contresigné`,
      'hours-corrected': (step: string, before: string, after: string) =>
        `${step}, correction des heures : « ${before} » devient « ${after} »`,
      by: (name: string) => `par ${name}`,
      because: (reason: string) => `Raison : ${reason}`,
      'marked-by-mistake': 'erreur corrigée pendant l’atelier.',
      'typed-from-paper': 'saisi d’après le papier.',
      step: 'une étape qui n’est plus dans le parcours',
    },
    attendance: { present: 'présence', late: 'en retard', phone: 'au téléphone', absent: 'absence' },
  },
};
