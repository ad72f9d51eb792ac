import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeCaptions } from './captions.ts';
import { withRecorder } from './recorder.ts';
import { readVideoSteps } from './video-steps.ts';

/**
 * Makes the short silent clips of a course package, and their captions, out of the package itself: each step
 * of kind `video` gives its title and its chapters. Clips are recorded in real time, one after the other.
 *
 *     node tools/clips/make-clips.ts [course folder] [only the steps of these keys…]
 */
const [course = join(import.meta.dirname, '../../content/parcours-demonstration'), ...onlyKeys] =
  process.argv.slice(2);

const steps = (await readVideoSteps(course)).filter(({ key }) => !onlyKeys.length || onlyKeys.includes(key));

await withRecorder(async (record) => {
  for (const { key, media, captions, script } of steps) {
    const clip = await record(script);
    await mkdir(dirname(join(course, media)), { recursive: true });
    writeFileSync(join(course, media), clip);
    writeFileSync(join(course, captions), writeCaptions(script));
    console.log(`${key}  ${media}  ${Math.round(clip.length / 1000)} kB, ${script.seconds} s`);
  }
});
