import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { PackageFault, PackageFaultCode } from '../domain/package-fault.ts';

/** A Markdown file cut in two: its fields, and its text with the line where that text starts. */
export type PackageFile = Readonly<{
  /** Path inside the package, as faults name it. */
  file: string;
  fields: Readonly<Record<string, unknown>>;
  text: string;
  textLine: number;
  lineOf: (path: readonly (string | number)[]) => number;
}>;

const fence = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function cutFrontMatter(file: string, written: string): PackageFile | PackageFault[] {
  const source = written.replace(/^\uFEFF/, '');
  const match = fence.exec(source);
  if (!match) return [{ file, line: 1, code: 'missing-front-matter', field: '' }];
  const lines = new LineCounter();
  const document = parseDocument(match[1]!, { lineCounter: lines });
  if (document.errors.length > 0) {
    return document.errors.map(({ pos }) => ({
      file,
      line: lines.linePos(pos[0]).line + 1,
      code: 'yaml',
      field: '',
    }));
  }
  const fields: unknown = document.toJS() ?? {};
  if (typeof fields !== 'object' || Array.isArray(fields))
    return [{ file, line: 2, code: 'yaml', field: '' }];
  return {
    file,
    fields: fields as Record<string, unknown>,
    text: source.slice(match[0].length).trimEnd(),
    textLine: match[0].split('\n').length,
    lineOf: (path) => lineOf(document, lines, path),
  };
}

/** The line of the field, or of its nearest parent that is written. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
  }
  return 1;
}

export const faultIn =
  (source: PackageFile) =>
  (code: PackageFaultCode, ...path: (string | number)[]): PackageFault => ({
    file: source.file,
    line: source.lineOf(path),
    code,
    field: path.join('.'),
  });
