import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadApi } from '../start/load-api.ts';
import { coursePage } from './course-page.ts';

/** Draws the page that the demonstration course gives to print, out of the course itself: `node tools/course-page/make-course-page.ts` */
const folder = join(import.meta.dirname, '../../content/parcours-demonstration');
const { Paper, readPackage } = await loadApi();
const { title, summary, hours, notice, rows } = coursePage((await readPackage(folder)).course);

const head = { title: 'Le parcours en une page', language: 'fr', brand: 'Cheminer' };
// Of no hour: drawn twice from the same course, it is the same file.
const paper = new Paper({ ...head, madeAt: new Date(0), foot: () => notice ?? '' });
paper.heading('title', head.title);
paper.text(title);
paper.text(summary);
paper.text(hours);
paper.table({
  columns: [
    { title: 'Étape', bold: true },
    { title: 'Durée', width: 70 },
    { title: 'Quand', width: 130 },
  ],
  rows,
});
paper.small('Si un atelier change de date, l’agenda de la plateforme a raison.');
writeFileSync(join(folder, 'media/parcours-en-une-page.pdf'), await paper.bytes());
