import type {
  ContractTag,
  Ending,
  FollowUp,
  Keeping,
  MeansOfPresence,
  Presence,
} from '@cheminer/workshop-run';

const tags: Readonly<Record<ContractTag, string>> = {
  leads: 'Pistes',
  experiences: 'Expériences vécues',
  resources: 'Ressources et contacts',
  feelings: 'Ressentis et effet miroir',
  questions: 'Questions pour réfléchir',
  hypotheses: 'Hypothèses',
  contradiction: 'Contradiction assumée',
  'plan-review': 'Relecture de mon plan',
};

const presences: Readonly<Record<Presence, string>> = {
  present: 'Là',
  late: 'En retard',
  phone: 'Au téléphone',
  left: 'Est parti·e',
  absent: 'Absent·e',
};

const means: Readonly<Record<MeansOfPresence, string>> = {
  'on-site': 'sur place',
  online: 'en ligne',
  phone: 'au téléphone',
};

const followUps: Readonly<Record<FollowUp, string>> = {
  tried: 'Tenté',
  'not-yet': 'Pas encore',
  dropped: 'Abandonné',
};

const keepings: Readonly<Record<Keeping, string>> = {
  group: 'Garder pour le groupe',
  own: 'Garder pour moi seul·e',
  erased: 'Tout effacer',
};

const endings: Readonly<Record<Ending, string>> = {
  done: 'L’atelier est terminé.',
  early: 'L’atelier s’est terminé plus tôt que prévu.',
  'by-choice': 'L’atelier a été arrêté avec soin. Il compte comme les autres.',
  'on-paper': 'L’atelier a été mené sur papier.',
};

/** What is said of a run, on screens and on papers alike. */
export const runWords = { tags, presences, means, followUps, keepings, endings };
