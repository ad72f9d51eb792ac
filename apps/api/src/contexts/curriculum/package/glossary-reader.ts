import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Term } from '../domain/course.ts';
import type { PackageFault } from '../domain/package-fault.ts';
import { partsOf, type Section, sectionsOf } from './markdown.ts';
import { faultAt, type PlacedText, wordsFaults } from './text-faults.ts';

export const glossaryFile = 'glossary.md';

export type ReadGlossary = Readonly<{ terms: readonly Term[]; faults: readonly PackageFault[] }>;

/** The words and acronyms of the course, one second-level heading each. A course may have none. */
export async function readGlossary(folder: string): Promise<ReadGlossary> {
  const source = await readFile(join(folder, glossaryFile), 'utf8').catch(() => null);
  if (source === null) return { terms: [], faults: [] };
  const text = { file: glossaryFile, line: 1, parts: partsOf(source) };
  const [before, ...sections] = sectionsOf(source);
  const terms = sections.map(termOf);
  return {
    terms,
    faults: [
      ...(before!.html === '' ? [] : [faultAt(text, 0)('outside-term')]),
      ...sections.flatMap((section, index) => sectionFaults(text, section, terms.slice(0, index))),
      ...wordsFaults(text),
      // A term is explained in plain words, not by another one.
      ...text.parts.terms.map(({ line, key }) => faultAt(text, line, key)('unknown-key')),
    ],
  };
}

const termOf = ({ heading, html }: Section): Term => ({ key: keyOf(heading!), term: heading!, html });

function sectionFaults(text: PlacedText, section: Section, earlier: readonly Term[]): PackageFault[] {
  const { key } = termOf(section);
  const at = faultAt(text, section.line, key);
  if (section.html === '') return [at('empty-body')];
  return earlier.some((term) => term.key === key) ? [at('duplicate-key')] : [];
}

/** « Codéveloppement » → `codeveloppement`, « client·e » → `client-e` */
const keyOf = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
