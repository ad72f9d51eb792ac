import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFile, Writing } from './course-files.ts';

type Said = Readonly<Omit<Writing, 'file'>>;

const readers: Readonly<Record<string, (source: string) => Said[]>> = { vtt: cuesIn, svg: wordsDrawnIn };

/** What captions and drawings say: it is written there, and nowhere else that a reader of theirs would see. */
export function readMediaFiles(folder: string): CourseFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.sort().flatMap((file) => {
    const read = readers[file.split('.').at(-1)!];
    if (!read) return [];
    const said = read(readFileSync(join(folder, file), 'utf8')).map((each) => ({ ...each, file }));
    return [{ file, fields: {}, lineOf: () => 1, body: [], said, links: [] }];
  });
}

/** A cue may be a piece of a sentence, the whole of which is measured in the transcript. */
function cuesIn(source: string): Said[] {
  let isSpoken = false;
  return source.split('\n').flatMap((text, index) => {
    const wasSpoken = isSpoken;
    isSpoken = text.includes('-->') || (wasSpoken && text !== '');
    return wasSpoken && isSpoken ? [{ line: index + 1, text, running: false }] : [];
  });
}

/** Only a description is made of sentences; labels are cut to the room that the drawing has. */
function wordsDrawnIn(source: string): Said[] {
  const drawn = source.matchAll(/<(title|desc|text|tspan)\b[^>]*>([^<]+)/g);
  return [...drawn].map(({ 1: tag, 2: text, index }) => ({
    line: source.slice(0, index).split('\n').length,
    text: text!,
    running: tag === 'desc',
  }));
}
