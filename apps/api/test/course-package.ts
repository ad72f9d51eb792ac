import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type PackageFiles = Readonly<Record<string, string>>;

/**
 * A small course: an entry webinar, a module of three steps (reading, quiz of two questions, journal), a workshop,
 * and a second module with a video. Seven units of work in all: five autonomous, two collective.
 */
export const smallCourse: PackageFiles = {
  'course.md': `---
key: petit-parcours
title: Petit parcours
language: fr
themes:
  - { key: T1, title: Coopérer, intention: Ensemble }
situations:
  - { key: SP1, title: Tenir un poste, sentence: Vous coordonnez. }
---
Un parcours pour les essais.
`,
  '10-lancement.md': collective('W0', 'webinar', 'Lancement', 0),
  '20-premier/module.md': moduleFile('M1', 'Premier module', 0, 9),
  '20-premier/10-lecture.md': step('M1-E1', 'reading', 'Une lecture', 10, 'Du **texte**.'),
  '20-premier/20-quiz.md': `---
key: M1-E2
kind: quiz
title: Un quiz
minutes: 6
questions:
  - key: Q1
    prompt: Laquelle ?
    options:
      - { key: a, text: Celle-ci }
      - { key: b, text: Celle-là, right: true }
    feedback: Parce que c’est là.
  - key: Q2
    prompt: Et encore ?
    options:
      - { key: a, text: Oui, right: true }
      - { key: b, text: Non }
    feedback: Oui, toujours.
---
`,
  '20-premier/30-journal.md': step('M1-E3', 'journal', 'Première page', 10, 'Que s’est-il passé ?'),
  '30-atelier.md': collective('A1', 'workshop', 'Atelier 1', 17),
  '40-second/module.md': moduleFile('M2', 'Second module', 35, 44),
  '40-second/10-video.md': `---
key: M2-E1
kind: video
title: Une vidéo
minutes: 14
media: media/film.webm
captions: media/film.vtt
chapters:
  - { at: "00:05", title: Le début }
---
La transcription.
`,
  '40-second/20-terrain.md': `---
key: M2-E2
kind: fieldwork
title: Sur le terrain
minutes: 30
deliverable: Une page.
---
Allez voir.
`,
  'media/film.webm': 'not really a film, but ten thousand bytes of it'.padEnd(10_000, '.'),
  'media/film.vtt': 'WEBVTT\n\n00:00.000 --> 00:05.000\nLe début\n',
};

/** The package on disk for as long as the work takes. `undefined` leaves a file out. */
export async function onDisk<T>(
  files: Readonly<Record<string, string | Buffer | undefined>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cheminer-course-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) continue;
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function step(key: string, kind: string, title: string, minutes: number, text: string): string {
  return `---\nkey: ${key}\nkind: ${kind}\ntitle: ${title}\nminutes: ${minutes}\n---\n${text}\n`;
}

function moduleFile(key: string, title: string, opensOnDay: number, guideOnDay: number): string {
  const theme = 'theme: T1\nsituation: SP1\nobjectives: [Voir]';
  return `---\nkey: ${key}\ntitle: ${title}\n${theme}\nopensOnDay: ${opensOnDay}\nguideOnDay: ${guideOnDay}\n---\n`;
}

function collective(key: string, kind: string, title: string, onDay: number): string {
  return `---\nkey: ${key}\nkind: ${kind}\ntitle: ${title}\nminutes: 120\nonDay: ${onDay}\nat: "10:00"\n---\nEnsemble.\n`;
}
