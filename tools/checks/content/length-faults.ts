import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from 'music-metadata';
import type { CourseFile } from './course-files.ts';
import { countWords } from './prose.ts';

const wordsPerMinute = 200;
/** Minutes are announced whole: under half a minute nothing can be said better. */
const tolerance = { share: 0.15, minutes: 0.5 };

/** Readings and films that take longer, or less, than they announce. */
export async function lengthFaults(files: readonly CourseFile[], folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const file of files) {
    const announced = Number(file.fields['minutes']);
    const length = await lengthOf(file, folder);
    if (length === null || isNear(length, announced)) continue;
    const line = file.lineOf(['minutes']);
    faults.push(`${file.file}:${line}: announces ${announced} min, takes ${length.toFixed(1)} min`);
  }
  return faults;
}

/** In minutes; null of what takes the time that people give it. */
async function lengthOf({ fields, body }: CourseFile, folder: string): Promise<number | null> {
  if (fields['kind'] === 'reading')
    return body.reduce((words, { text }) => words + countWords(text), 0) / wordsPerMinute;
  return fields['kind'] === 'video' ? (await secondsOf(join(folder, String(fields['media'])))) / 60 : null;
}

const isNear = (minutes: number, announced: number): boolean =>
  Math.abs(minutes - announced) <= Math.max(announced * tolerance.share, tolerance.minutes);

async function secondsOf(film: string): Promise<number> {
  return (await parseFile(film, { duration: true })).format.duration ?? 0;
}

/** Captions that are none, or go on after their film. */
export async function captionFaults(files: readonly CourseFile[], folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { file, fields, lineOf } of files.filter((each) => each.fields['kind'] === 'video')) {
    const cues = cueEndsIn(readFileSync(join(folder, String(fields['captions'])), 'utf8'));
    const at = `${file}:${lineOf(['captions'])}`;
    if (cues.length === 0) faults.push(`${at}: no caption can be read`);
    else if (Math.max(...cues) > (await secondsOf(join(folder, String(fields['media'])))) + 1)
      faults.push(`${at}: captions go on after the film`);
  }
  return faults;
}

/** In seconds. */
const cueEndsIn = (captions: string): number[] =>
  captions.startsWith('WEBVTT')
    ? [...captions.matchAll(/-->\s*([\d:.]+)/g)].map(([, end]) =>
        end!.split(':').reduce((total, part) => total * 60 + Number(part), 0),
      )
    : [];
