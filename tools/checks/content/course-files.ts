import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt, { type Token } from 'markdown-it';
import {
  cutFrontMatter,
  type PackageFile,
} from '../../../apps/api/src/contexts/curriculum/package/front-matter.ts';

/** A piece of writing where its file has it. `running` is made of sentences; the rest is titles and labels. */
export type Writing = Readonly<{ file: string; line: number; text: string; running: boolean }>;
/** A file of the package; its front matter is empty when it has none, as that of the glossary. */
export type CourseFile = Readonly<{
  file: string;
  fields: Readonly<Record<string, unknown>>;
  /** Line of a field, by its path. */
  lineOf: PackageFile['lineOf'];
  /** What its Markdown says. */
  body: readonly Writing[];
  /** What its fields say. */
  said: readonly Writing[];
  links: readonly Readonly<{ line: number; address: string }>[];
}>;

const markdown = new MarkdownIt();

/** Every Markdown file of a package that the importer accepts. */
export function readCourseFiles(folder: string): CourseFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readOne(name, readFileSync(join(folder, name), 'utf8')));
}

function readOne(file: string, source: string): CourseFile {
  const cut = cutFrontMatter(file, source);
  const { fields, text, textLine, lineOf } = Array.isArray(cut) ? bare(source) : cut;
  const notes = typeof fields['facilitation'] === 'string' ? fields['facilitation'] : '';
  const notesLine = lineOf(['facilitation']) + 1;
  const parts = [partsOf(file, text, textLine), partsOf(file, notes, notesLine)] as const;
  return {
    ...{ file, fields, lineOf, body: parts[0].writings },
    said: [...saidIn(fields, file, lineOf), ...parts[1].writings],
    links: parts.flatMap(({ links }) => links),
  };
}

const bare = (source: string): Omit<PackageFile, 'file'> => ({ fields: {}, text: source, textLine: 1, lineOf: () => 1 });

function partsOf(file: string, text: string, firstLine: number) {
  const tokens = markdown.parse(text, {});
  const lines = tokens.flatMap((token, index) =>
    token.type === 'inline'
      ? [{ token, line: firstLine + lineIn(tokens, index), isTitle: isTitle(tokens[index - 1]!) }]
      : [],
  );
  return {
    writings: lines.map(({ token, line, isTitle }) => ({
      ...{ file, line, running: !isTitle },
      text: token.children!.map(wordsOf).join(''),
    })),
    links: lines.flatMap(({ token, line }) =>
      token
        .children!.filter(({ type }) => type === 'link_open')
        .map((link) => ({ line, address: String(link.attrGet('href')) })),
    ),
  };
}

/** A cell of a table does not know its line: that of what holds it. */
const lineIn = (tokens: readonly Token[], index: number): number =>
  tokens.slice(0, index + 1).findLast(({ map }) => map)?.map![0] ?? 0;

/** Neither is a sentence. */
const isTitle = ({ type }: Token): boolean =>
  type === 'heading_open' || type === 'th_open' || type === 'td_open';

/** Of a picture, what is read aloud and what is written under it. */
function wordsOf({ type, content, attrs }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  const caption = type === 'image' ? attrs!.find(([name]) => name === 'title')?.[1] : undefined;
  return caption === undefined ? content : `${content}. ${caption}.`;
}

/** Fields that people read; others are keys, dates and names of files. */
const spoken = new Set([
  ...['title', 'shortTitle', 'notice', 'intention', 'sentence', 'objectives', 'skills', 'deliverable'],
  ...['prompt', 'feedback', 'text', 'label', 'left', 'right'],
]);
const sentences = new Set(['feedback', 'intention', 'sentence']);

function saidIn(
  value: unknown,
  file: string,
  lineOf: PackageFile['lineOf'],
  path: readonly (string | number)[] = [],
): Writing[] {
  if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    return [...entries].flatMap(([key, inner]) => saidIn(inner, file, lineOf, [...path, key]));
  }
  const name = String(path.findLast((part) => typeof part === 'string'));
  if (typeof value !== 'string' || !spoken.has(name)) return [];
  return [{ file, line: lineOf(path), text: value, running: sentences.has(name) }];
}
