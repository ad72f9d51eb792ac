import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from '../../../apps/api/test/course-package.ts';
import { everyKindCourse } from '../../../apps/api/test/every-kind-course.ts';
import { command } from '../../test/stage.ts';

const demonstration = join(import.meta.dirname, '../../../content/parcours-demonstration/media');
const film = readFileSync(join(demonstration, 'navette.webm'));

const reading = (minutes: number, text: string) =>
  `---\nkey: R1\nkind: reading\ntitle: Une lecture\nminutes: ${minutes}\n---\n${text}\n`;
const guide = 'Voir [le guide](https://exemple.fr), en français, licence indiquée.';
/** 200 words, in sentences of five. */
const aMinute = 'La halle est encore vide. '.repeat(40);

/** Each option of a choice says why it is right or not. */
const taught = (quiz: string): string =>
  quiz.replaceAll(/(text: (?:Oui|A|B|C))(?=,| })/g, '$1, feedback: On le voit.');

/** Written with the spaces of French. */
const spaced = (text: string): string =>
  text.replace(/ (?=[;!?])/g, '\u202F').replace(/ (?=[:»])|(?<=«) /g, '\u00A0');

const course = {
  'course.md': '---\nkey: essai\ntitle: Un essai\nlanguage: fr\n---\nPour voir.\n',
  '10-module/module.md': '---\nkey: M\ntitle: Un module\nopensOnDay: 0\nguideOnDay: 9\n---\n',
  '10-module/10-lecture.md': reading(1, `${aMinute}\n\nUne [PVD](glossaire:pvd), un·e consultant·e, l’EPCI.\n\n${guide}`),
  '10-module/20-quiz.md': spaced(taught(everyKindCourse['10-tous/02-quiz.md']!)),
  'glossary.md': '## PVD\n\nUne petite ville.\n\n## EPCI\n\nUn groupement de communes.\n',
};

type Files = Readonly<Record<string, string | Buffer>>;

/** What the command says of the course changed so, line by line. */
const saidOf = (files: Files, exceptions = '', beside: Files = {}): Promise<string[]> => {
  const placed = Object.entries({ ...course, ...files }).map(([path, text]) => [`cours/${path}`, text]);
  return onDisk({ ...Object.fromEntries(placed), ...beside, 'exceptions.txt': exceptions }, async (folder) => {
    const { status, output } = await command('node', ['tools/checks/content.ts', join(folder, 'cours')]);
    const lines = output.split('\n').filter((line) => line !== '');
    expect(status).toBe(lines.length === 0 ? 0 : 1);
    return lines;
  });
};

/** Each is a command of its own, which opens the dictionary. In ms. */
const patience = 60_000;

describe('the check of what a course says', () => {
  it('accepts texts of the length they announce, in plain and right French', async () => {
    expect(await saidOf({})).toEqual([]);
  }, patience);

  it('names what is too long, too hard, misspelt, badly spaced or leads nowhere, by file and line', async () => {
    const long = `Un texte qui ${'dit encore et '.repeat(10)}finit.`;
    const step = (fields: string, text = '') => `---\n${fields}\n---\n${text}\n`;
    const video = 'key: V1\nkind: video\ntitle: Un film\nminutes: 2\nmedia: media/film.webm\ncaptions: media/film.vtt';
    const faults = await saidOf(
      {
        '10-module/10-lecture.md': reading(
          3,
          `${aMinute}\n\n[Ici](../autre.md), une hallle vide à Fleurimont.\n\nVoir [le guide](https://exemple.fr).`,
        ),
        '10-module/20-quiz.md': step(
          'key: Q\nkind: quiz\ntitle: Un quiz\nminutes: 2\nquestions:\n  - key: Q1\n    kind: short\n    prompt: Un mot ?\n    accepted: [oui]\n    feedback: Oui.\n' +
            '  - key: Q2\n    prompt: Et\n    feedback: Oui.\n    options:\n      - { key: a, text: Oui, right: true, feedback: Oui. }\n      - { key: b, text: Non }',
        ),
        '10-module/30-film.md': step(video),
        '10-module/40-journal.md': step('key: J\nkind: journal\ntitle: Une page\nminutes: 5', `${long} ${long}`),
        'media/film.webm': film,
        'media/film.vtt': 'WEBVTT\n\n00:00.000 --> 09:40.000\nTrop tarrd !\n',
        'media/dessin.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<text>Hallle</text></svg>\n',
      },
      'tissage\nabandon\nFleurimont\n',
      { 'ateliers/A1.yaml': 'workshop: A1\nmoments:\n  - { by: Hallle, question: "Une hallle, pour qui ?" }\n' },
    );
    expect(faults).toEqual([
      '10-module/10-lecture.md:5: announces 3 min, takes 1.0 min',
      '10-module/30-film.md:5: announces 2 min, takes 3.4 min',
      '10-module/30-film.md:7: captions go on after the film',
      '10-module/10-lecture.md:9: ../autre.md leads nowhere',
      '10-module/10-lecture.md:11: https://exemple.fr has no licence',
      '10-module/10-lecture.md:11: https://exemple.fr has no language',
      '10-module/20-quiz.md:7: 2 questions, between 4 and 8 are wanted',
      '10-module/20-quiz.md:17: whoever answers b is taught nothing',
      ...['multiple', 'ordering', 'matching'].map(
        (kind) => `course.md:1: no quiz has a question of the kind ${kind}`,
      ),
      '10-module/40-journal.md:7: 34.0 words a sentence',
      ...Array(2).fill('10-module/40-journal.md:7: a sentence of 34 words: « Un texte qui dit encore… »'),
      '10-module/20-quiz.md:9: U+202F before ; ! ?',
      'media/film.vtt:4: U+202F before ; ! ?',
      '../ateliers/A1.yaml:3: U+202F before ; ! ?',
      '10-module/10-lecture.md:9: « hallle » is in no dictionary',
      'media/dessin.svg:2: « Hallle » is in no dictionary',
      'media/film.vtt:4: « tarrd » is in no dictionary',
      '../ateliers/A1.yaml:3: « hallle » is in no dictionary',
      '../exceptions.txt:1: « tissage » is not needed',
      '../exceptions.txt:2: « abandon » is not in order',
      '../exceptions.txt:2: « abandon » is not needed',
    ]);
  }, patience);

  it('leaves a package that does not hold together to the importer', async () => {
    expect(await saidOf({ 'glossary.md': '## CRTE\n\nUn contrat.\n' })).toEqual([
      '10-module/10-lecture.md:9 pvd unknown-key',
    ]);
  }, patience);
});
