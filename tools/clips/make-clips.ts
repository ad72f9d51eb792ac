import { statSync, writeFileSync } from 'node:fs';
import { writeCaptions } from './captions.ts';
import { withStudio } from './recorder.ts';
import { readDemonstration, writeChapters } from './video-steps.ts';

/**
 * Makes the silent clips of the demonstration course, their captions and the times of their chapters, out of
 * the course itself: the body of each step of kind `video` is the narration, `page/scenes` draws it.
 *
 *     node tools/clips/make-clips.ts [only the steps of these keys…]
 */
const steps = await readDemonstration(process.argv.slice(2));

await withStudio(async ({ record }) => {
  for (const step of steps) {
    writeFileSync(step.media, await record(step.script));
    writeFileSync(step.captions, writeCaptions(step.script));
    writeChapters(step);
    const { size } = statSync(step.media);
    console.log(`${step.key}  ${step.script.name}  ${Math.round(size / 1000)} kB, ${step.script.seconds} s`);
  }
});
