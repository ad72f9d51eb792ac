import type { PackageFiles } from './course-package.ts';

const step = (fields: string, text = ''): string => `---\n${fields.trim()}\n---\n${text}\n`;

/**
 * A course with a step of each autonomous kind in one module, a module in order behind the charter, and one of which
 * two steps are enough. Its key is `chaque-genre`.
 */
export const everyKindCourse: PackageFiles = {
  'course.md': step(
    'key: chaque-genre\ntitle: Chaque genre\nlanguage: fr\ncatchUp: [K3, K6]',
    'Pour les essais.',
  ),
  '10-tous/module.md': step('key: K\ntitle: Tous les genres\nopensOnDay: 0\nguideOnDay: 20'),
  '10-tous/01-lecture.md': step('key: K1\nkind: reading\ntitle: Lire\nminutes: 8', 'Du texte.'),
  '10-tous/02-quiz.md': step(
    `
key: K2
kind: quiz
title: Choisir
minutes: 6
completion: { passMark: 60, attempts: 2 }
questions:
  - key: Q1
    prompt: Une ?
    options: [{ key: a, text: Non, feedback: Pas celle-là. }, { key: b, text: Oui, right: true }]
    feedback: La seconde.
  - key: Q2
    kind: multiple
    prompt: Plusieurs ?
    options: [{ key: a, text: A, right: true }, { key: b, text: B }, { key: c, text: C, right: true }]
    feedback: La première et la dernière.
  - key: Q3
    kind: ordering
    prompt: Dans quel ordre ?
    options: [{ key: a, text: Voir }, { key: b, text: Essayer }, { key: c, text: Raconter }]
    feedback: On regarde d’abord.
  - key: Q4
    kind: matching
    prompt: Qui fait quoi ?
    pairs: [{ key: l1, left: Instruire, right: Vérifier }, { key: l2, left: Relier, right: Présenter }]
    feedback: Chacun son geste.
  - key: Q5
    kind: short
    prompt: Un mot ?
    accepted: [le besoin, besoin]
    feedback: On part du besoin.
`,
  ),
  '10-tous/03-charte.md': step(
    `
key: K3
kind: commitment
title: S’engager
minutes: 10
charterVersion: "2023-09"
items: [{ key: C1, text: Ici reste ici. }, { key: C2, text: On écoute. }]
`,
    'Un par un.',
  ),
  '10-tous/04-depart.md': step(
    `
key: K4
kind: positioning
title: Se situer
minutes: 10
comments: true
scale: [{ value: 1, label: Je découvre }, { value: 2, label: "2" }, { value: 3, label: Je sais }]
statements: [{ key: S1, text: Je sais dire. }, { key: S2, text: Je sais faire. }]
`,
  ),
  '10-tous/05-arrivee.md': step(
    `
key: K5
kind: positioning
title: Se situer encore
minutes: 10
compareWith: K4
completion: { atLeast: 1 }
scale: [{ value: 1, label: Je découvre }, { value: 2, label: "2" }, { value: 3, label: Je sais }]
statements: [{ key: S1, text: Je sais dire. }, { key: S2, text: Je sais faire. }]
`,
  ),
  '10-tous/06-sujet.md': step(
    'key: K6\nkind: subject\ntitle: Un sujet\nminutes: 15\nprerequisites: [K3]',
    'Le vôtre.',
  ),
  '10-tous/07-journal.md': step('key: K7\nkind: journal\ntitle: Écrire\nminutes: 10', 'Qu’avez-vous vu ?'),
  '10-tous/08-terrain.md': step(
    'key: K8\nkind: fieldwork\ntitle: Aller voir\nminutes: 30\ndeliverable: Une page.',
    'Allez.',
  ),
  '10-tous/09-bilan.md': step(
    `
key: K9
kind: survey
title: À chaud
minutes: 3
questions:
  - key: E1
    prompt: Utile ?
    options: [{ key: "1", text: Peu }, { key: "4", text: Très }]
  - { key: E2, kind: text, prompt: Un mot ?, required: false }
`,
  ),
  '10-tous/10-test.md': step('key: K10\nkind: technical-check\ntitle: Tester\nminutes: 5'),
  '10-tous/11-fiche.md': step('key: K11\nkind: download\ntitle: La fiche\nminutes: 2\nfile: media/fiche.pdf'),
  '10-tous/12-film.md': step(
    'key: K12\nkind: video\ntitle: Regarder\nminutes: 4\nmedia: media/film.webm\ncaptions: media/film.vtt\naudio: media/film.ogg',
    'La transcription.',
  ),
  '20-suite/module.md': step(
    'key: L\ntitle: Dans l’ordre\nopensOnDay: 7\nguideOnDay: 20\norder: in-order\nprerequisites: [K3]',
  ),
  '20-suite/01.md': step('key: L1\nkind: reading\ntitle: Un\nminutes: 5\ncompletion: { end: false }', 'Un.'),
  '20-suite/02.md': step(
    'key: L2\nkind: reading\ntitle: Deux, au choix\nminutes: 5\nrequired: false',
    'Deux.',
  ),
  '20-suite/03.md': step('key: L3\nkind: reading\ntitle: Trois\nminutes: 5', 'Trois.'),
  '30-choix/module.md': step('key: N\ntitle: Deux suffisent\nopensOnDay: 7\nguideOnDay: 20\natLeast: 2'),
  '30-choix/01.md': step('key: N1\nkind: reading\ntitle: A\nminutes: 5', 'A.'),
  '30-choix/02.md': step('key: N2\nkind: reading\ntitle: B\nminutes: 5', 'B.'),
  '30-choix/03.md': step('key: N3\nkind: reading\ntitle: C\nminutes: 5', 'C.'),
  'media/film.webm': 'a film'.padEnd(9_000, '.'),
  'media/film.ogg': 'a sound'.padEnd(3_000, '.'),
  'media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:05.000\nLe début\n',
  'media/fiche.pdf': '%PDF-1.4 a sheet',
};
