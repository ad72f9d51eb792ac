import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withStudio } from './recorder.ts';
import { readDemonstration } from './video-steps.ts';

/**
 * Draws what each card of the clips looks like when its last sentence has just been said, without recording
 * anything: to look at scenes while one draws them.
 *
 *     node tools/clips/draw-stills.ts folder [only the steps of these keys…]
 */
const [folder = '.', ...onlyKeys] = process.argv.slice(2);

/** The last sentence and what came with it are fully there. */
const settledSeconds = 0.9;

mkdirSync(folder, { recursive: true });
await withStudio(async ({ photograph }) => {
  for (const { script } of await readDemonstration(onlyKeys)) {
    const seconds = script.chapters.flatMap(({ at, cards }) => [
      at,
      ...cards.map((card) => (card.at(-1)?.at ?? at) + settledSeconds),
    ]);
    const stills = await photograph(script, seconds);
    stills.forEach((still, index) => {
      const second = String(Math.floor(seconds[index] ?? 0)).padStart(3, '0');
      writeFileSync(join(folder, `${script.name}-${second}.png`), still);
    });
  }
});
