import type { ClipScript } from '../script.ts';
import { colours, fonts, height, seedRandom, width } from './look.ts';
import { drawPanel } from './panel.ts';
import { drawRelief } from './relief.ts';
import { layTrail, measureWalk, type Point } from './trail.ts';

type Pen = CanvasRenderingContext2D;

/** Prepares the landscape of a clip, and gives the function that draws its picture at a given second. */
export function prepareDrawing(pen: Pen, script: ClipScript): (second: number) => void {
  const random = seedRandom(script.title);
  const trail = layTrail(script.chapters.length, random);
  const discs = trail.waypoints.map((waypoint) => trail.points[waypoint] as Point);
  const relief = drawRelief(discs, random);
  const starts = script.chapters.map(({ at }) => at);
  return (second) => {
    const walked = measureWalk(trail, starts, second);
    const travelled = trail.points.slice(0, Math.floor(walked) + 1);
    const walker = travelled.at(-1) as Point;
    pen.drawImage(relief, 0, 0, width, height);
    drawPath(pen, trail.points, { colour: colours.ground, thickness: 9 });
    drawPath(pen, trail.points, { colour: colours.ink2, thickness: 2, dash: [7, 6] });
    drawPath(pen, travelled, { colour: colours.trail, thickness: 5 });
    if (!discs.some((disc) => isNear(disc, walker))) drawWalker(pen, walker);
    discs.forEach((disc, index) => {
      const isPassed = walked > (trail.waypoints[index] ?? 0);
      const state = isNear(disc, walker) ? 'here' : isPassed ? 'passed' : 'ahead';
      drawDisc(pen, disc, { number: index + 1, state });
    });
    drawPanel(pen, script, second);
  };
}

type Stroke = Readonly<{ colour: string; thickness: number; dash?: number[] }>;

function drawPath(pen: Pen, points: readonly Point[], { colour, thickness, dash = [] }: Stroke): void {
  pen.beginPath();
  for (const { x, y } of points) pen.lineTo(x, y);
  Object.assign(pen, { strokeStyle: colour, lineWidth: thickness, lineCap: 'round', lineJoin: 'round' });
  pen.setLineDash(dash);
  pen.stroke();
  pen.setLineDash([]);
}

const looks = {
  ahead: { radius: 14, fill: colours.surface, ring: colours.disc, text: colours.ink },
  here: { radius: 17, fill: colours.blaze, ring: colours.ink, text: colours.ink },
  passed: { radius: 14, fill: colours.trail, ring: colours.surface, text: colours.surface },
} as const;

type Disc = Readonly<{ number: number; state: keyof typeof looks }>;

/** A chapter on the trail: hollow before, yellow when one stands there, vermilion once passed. */
function drawDisc(pen: Pen, at: Point, { number, state }: Disc): void {
  const { radius, text, ...look } = looks[state];
  drawRing(pen, at, { radius, ...look });
  pen.fillStyle = text;
  pen.font = fonts.text(radius + 2);
  pen.textAlign = 'center';
  pen.fillText(String(number), at.x, at.y + radius * 0.37);
}

function isNear(disc: Point, walker: Point): boolean {
  return Math.hypot(disc.x - walker.x, disc.y - walker.y) < looks.here.radius;
}

/** « Vous êtes ici », seen between two chapters. */
function drawWalker(pen: Pen, at: Point): void {
  drawRing(pen, at, { radius: 9, fill: colours.blaze, ring: colours.ink });
  drawRing(pen, at, { radius: 2, fill: colours.ink, ring: colours.ink });
}

type Ring = Readonly<{ radius: number; fill: string; ring: string }>;

function drawRing(pen: Pen, { x, y }: Point, { radius, fill, ring }: Ring): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  Object.assign(pen, { fillStyle: fill, strokeStyle: ring, lineWidth: 2.5 });
  pen.fill();
  pen.stroke();
}
