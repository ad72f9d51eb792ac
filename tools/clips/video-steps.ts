import { readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import yaml from 'yaml';
import { readNarration } from './narration.ts';
import type { ClipScript } from './script.ts';
import { planTimes } from './timeline.ts';

/** A step of kind `video`: its file, the files of its clip, and what the clip tells. */
export type VideoStep = Readonly<{
  key: string;
  file: string;
  media: string;
  captions: string;
  /** The seconds at which its front matter says that chapters start. */
  starts: readonly number[];
  script: ClipScript;
}>;

type FrontMatter = Readonly<{
  key: string;
  kind: string;
  title: string;
  minutes: number;
  media: string;
  captions: string;
  chapters: readonly { at: string }[];
}>;

/** The announced minutes are a promise: a clip may last so much more or less, no further. */
const tolerance = 0.15;

const course = join(import.meta.dirname, '../../content/parcours-demonstration');

/** The steps of kind `video` of the demonstration course, in its order: all, or only those of some keys. */
export async function readDemonstration(onlyKeys: readonly string[] = []): Promise<VideoStep[]> {
  const files = (await readdir(course, { recursive: true })).filter((file) => file.endsWith('.md')).sort();
  const steps = files.flatMap((file) => readVideoStep(join(course, file)));
  return steps.filter(({ key }) => onlyKeys.length === 0 || onlyKeys.includes(key));
}

function readVideoStep(file: string): VideoStep[] {
  const { front, body } = readStep(file);
  const fields = yaml.parse(front) as FrontMatter | null;
  if (fields?.kind !== 'video') return [];
  const { key, title, minutes, media, captions, chapters } = fields;
  const script = planTimes(basename(media, '.webm'), title, readNarration(body));
  if (Math.abs(script.seconds / (minutes * 60) - 1) > tolerance)
    throw new Error(`${key} announces ${minutes} min and lasts ${script.seconds} s`);
  const starts = chapters.map(({ at }) => countSeconds(at));
  return [{ key, file, media: join(course, media), captions: join(course, captions), starts, script }];
}

/** Writes into a step's front matter at which second each chapter starts. */
export function writeChapters({ file, script: { chapters } }: VideoStep): void {
  const { front, body } = readStep(file);
  const document = yaml.parseDocument(front);
  const starts = chapters.map(({ at, title }) => ({ at: formatMinutes(at), title }));
  const node = document.createNode(starts);
  yaml.visit(node, {
    Pair: (_, { key, value }) => {
      if (yaml.isScalar(key) && key.value === 'at' && yaml.isScalar(value)) value.type = 'QUOTE_DOUBLE';
    },
  });
  document.set('chapters', node);
  writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

function readStep(file: string): { front: string; body: string } {
  const [, front = '', ...body] = readFileSync(file, 'utf8').split(/^---\n/m);
  return { front, body: body.join('---\n') };
}

/** 65 seconds are "01:05". */
function formatMinutes(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(14, 19);
}

function countSeconds(at: string): number {
  return at.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
