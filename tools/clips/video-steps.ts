import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import yaml from 'yaml';
import type { ClipScript } from './script.ts';

export type VideoStep = Readonly<{ key: string; media: string; captions: string; script: ClipScript }>;

type FrontMatter = Readonly<{
  key: string;
  kind: string;
  title: string;
  media: string;
  captions: string;
  chapters: { at: string; title: string }[];
}>;

/** The last chapter has no next one to tell where it ends. */
const lastChapterSeconds = 5;

/** The steps of kind `video` of a course package, in the order of the course. */
export async function readVideoSteps(course: string): Promise<VideoStep[]> {
  const files = (await readdir(course, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const steps = files.map((file) => readFrontMatter(join(course, file)));
  return steps.filter(({ kind }) => kind === 'video').map(planClip);
}

function readFrontMatter(file: string): FrontMatter {
  const [, front = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  return yaml.parse(front) as FrontMatter;
}

function planClip({ key, title, media, captions, chapters }: FrontMatter): VideoStep {
  const timed = chapters.map((chapter) => ({ at: countSeconds(chapter.at), title: chapter.title }));
  const seconds = (timed.at(-1)?.at ?? 0) + lastChapterSeconds;
  return { key, media, captions, script: { title, chapters: timed, seconds } };
}

/** "01:05" is 65 seconds; so is "00:01:05". */
function countSeconds(at: string): number {
  return at.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
