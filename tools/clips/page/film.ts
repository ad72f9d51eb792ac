import type { ClipScript } from '../script.ts';
import { height, seedRandom, width } from './look.ts';
import { drawPanel } from './panel.ts';
import type { Pen } from './pen.ts';
import { drawRelief } from './relief.ts';
import { storyboards } from './scenes/storyboards.ts';
import { setStage } from './stage.ts';
import { drawTrail } from './trail.ts';

/** Prepares a clip, and gives the function that draws its picture at a given second. */
export function prepareFilm(pen: Pen, script: ClipScript): (second: number) => void {
  const relief = drawRelief(seedRandom(script.title));
  const storyboard = storyboards[script.name];
  const stages = script.chapters.map((chapter, index) => {
    const scene = storyboard?.[chapter.title];
    if (!scene) throw new Error(`${script.name} has no scene for « ${chapter.title} »`);
    return setStage(scene, chapter, script.chapters[index + 1]?.at ?? script.seconds + 1);
  });
  return (second) => {
    pen.drawImage(relief, 0, 0, width, height);
    stages.forEach((draw) => draw(pen, second));
    drawTrail(pen, script, second);
    drawPanel(pen, script, second);
  };
}
