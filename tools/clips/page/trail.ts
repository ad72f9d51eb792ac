import type { ClipScript } from '../script.ts';
import { colours, fonts, width } from './look.ts';
import { disc, type Pen, paint, trace } from './pen.ts';

const margin = 44;
const radius = 15;

/** Draws the trail under the scenes: walked in vermilion, dotted ahead, and a disc where each chapter starts. */
export function drawTrail(pen: Pen, { chapters, seconds }: ClipScript, second: number): void {
  const xAt = (moment: number) => margin + ((width - 2 * margin) * moment) / seconds;
  const here = xAt(second);
  trace(pen, colours.ground, 10, pathBetween(0, width));
  pen.setLineDash([7, 8]);
  trace(pen, colours.ink2, 2.5, pathBetween(here, width));
  pen.setLineDash([]);
  trace(pen, colours.trail, 6, pathBetween(0, here));
  chapters.forEach(({ at }, index) => drawDisc(pen, xAt(at), index + 1, second >= at));
  paint(pen, colours.blaze, disc(here, heightAt(here), 9));
}

const heightAt = (x: number) => 500 + 9 * Math.sin(x / 70) + 5 * Math.sin(x / 31);

function pathBetween(from: number, to: number): string {
  const count = Math.max(1, Math.ceil((to - from) / 12));
  const points = Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
  return `M${points.map((x) => `${x} ${heightAt(x)}`).join('L')}`;
}

/** A chapter on the trail: hollow before, vermilion once one got there. */
function drawDisc(pen: Pen, x: number, number: number, isReached: boolean): void {
  paint(pen, isReached ? colours.trail : colours.surface, disc(x, heightAt(x), radius));
  Object.assign(pen, { font: fonts.text(20), textAlign: 'center' });
  pen.fillStyle = isReached ? colours.surface : colours.ink;
  pen.fillText(String(number), x, heightAt(x) + 7);
}
