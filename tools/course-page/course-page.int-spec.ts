import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../../apps/api/src/contexts/curriculum/package/package-reader.ts';
import { beyondMargins, overwritten, readPaper } from '../../apps/api/test/paper-reader.ts';
import { coursePage } from './course-page.ts';

const folder = join(import.meta.dirname, '../../content/parcours-demonstration');
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('the page that the course gives to print', () => {
  it('announces the hours of the course, module by module, on one page', async () => {
    const { summary, hours, rows } = coursePage((await readPackage(folder)).course);
    const paper = await readPaper(readFileSync(join(folder, 'media/parcours-en-une-page.pdf')));
    expect(paper.pages).toHaveLength(1);
    expect([beyondMargins(paper), overwritten(paper)]).toEqual([[], []]);
    expect(hours).toContain('en 48 étapes');
    expect(rows).toHaveLength(15);
    for (const said of [summary, hours, ...rows.map((row) => row.join(' '))])
      expect(paper.text).toContain(plain(said));
  });
});
