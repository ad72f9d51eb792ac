import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml';
import type { CourseFile, Writing } from './course-files.ts';

/** The demonstration's people and workshops, which lie beside the course: what stands between quotes is read by people. */
export function readStoryFiles(folder: string): CourseFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => storyFile(`../${name}`, readFileSync(join(folder, name), 'utf8')));
}

function storyFile(file: string, source: string): CourseFile {
  const lines = new LineCounter();
  const said: Writing[] = [];
  visit(parseDocument(source, { lineCounter: lines }), {
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar<unknown>(node) || node.type !== Scalar.QUOTE_DOUBLE) return;
      said.push({ file, line: lines.linePos(node.range![0]).line, text: String(node.value), running: true });
    },
  });
  return { file, fields: {}, lineOf: () => 1, body: [], said, links: [] };
}
