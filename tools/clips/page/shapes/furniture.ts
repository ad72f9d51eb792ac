import { colours } from '../look.ts';
import { disc, layers, paint, type Shape, trace, write } from '../pen.ts';

const { wood, bark, surface, ink, sand, sky, spruce, slate } = colours;

/** The inside of a building: a wall and a floor, 840 px wide. */
export function room(wall: string): Shape {
  return layers([wall, 'M-420 0V-238H420V0Z'], [wood, 'M-420 0V-30H420V0Z']);
}

export const windowPane: Shape = layers(
  [sky, 'M-52 0V-104H52V0Z'],
  [surface, 'M-58 0H58V8H-58Z'],
  [surface, 'M-3 0V-104H3V0Z'],
);

/** A table seen from the front: who stands behind it seems to sit. */
export function table(width: number): Shape {
  const half = width / 2;
  return layers(
    [bark, `M${-half + 14} -58H${half - 14}V0H${-half + 14}Z`],
    [wood, `M${-half} -72H${half}V-56H${-half}Z`],
  );
}

/** A table that one stands around: four feet, nothing hidden. */
export function trestle(width: number): Shape {
  const half = width / 2;
  return layers(
    [bark, `M${-half + 16} -60H${-half + 28}V0H${-half + 16}ZM${half - 28} -60H${half - 16}V0H${half - 28}Z`],
    [wood, `M${-half} -72H${half}V-58H${-half}Z`],
  );
}

export const chair: Shape = layers([bark, 'M-20 0V-92H-10V-46H20V0H10V-34H-10V0Z']);

export const bench: Shape = layers(
  [bark, 'M-58 -30H-46V0H-58ZM46 -30H58V0H46Z'],
  [wood, 'M-70 -42H70V-30H-70Z'],
  [wood, 'M-70 -76H70V-64H-70Z'],
);

export const brokenBench: Shape = layers(
  [bark, 'M-58 -30H-46V0H-58Z'],
  [wood, 'M-70 -44L2 -30L-4 -18L-74 -32ZM4 -30L70 -10L66 2L0 -18Z'],
);

/** A pile of paper with a band: a case file. */
export const folder: Shape = layers([sand, 'M-36 0V-60H-8L0 -50H36V0Z'], [surface, 'M-28 -8V-44H28V-8Z']);

/** A sheet with lines of writing; how many lines are there. */
export function page(lines: number): Shape {
  return (pen) => {
    paint(pen, surface, 'M-46 0V-120H46V0Z');
    for (let line = 0; line < lines; line++)
      trace(pen, slate, 5, `M-32 ${-100 + line * 19}H${line % 3 === 2 ? 12 : 32}`);
  };
}

/** A large sheet, empty, that stands where everybody sees it. */
export const board: Shape = layers([surface, 'M-130 0V-232H130V0Z']);

/** A sheet that lies on a table. */
export const sheet: Shape = layers([surface, 'M-60 0L-44 -14H60L44 0Z']);

/** A clock on a wall. */
export function clock(hours: number, minutes: number): Shape {
  const hand = (turn: number, length: number) =>
    `M0 0L${Math.sin(turn * 2 * Math.PI) * length} ${-Math.cos(turn * 2 * Math.PI) * length}`;
  return (pen) => {
    paint(pen, surface, disc(0, 0, 36));
    trace(pen, ink, 5, hand((hours + minutes / 60) / 12, 18));
    trace(pen, ink, 4, hand(minutes / 60, 27));
  };
}

/** A leaf of a calendar. */
export function day(top: string, below: string): Shape {
  return (pen) => {
    paint(pen, surface, 'M-52 0V-100H52V0Z');
    paint(pen, spruce, 'M-52 -76V-100H52V-76Z');
    write(pen, top, { y: -36, size: 38 });
    write(pen, below, { y: -10, size: 24 });
  };
}

/** A card with a word on it, as wide as it must be. */
export function card(text: string, colour: string = surface, width = 48 + text.length * 18): Shape {
  const half = width / 2;
  return (pen) => {
    paint(pen, colour, `M${-half} 0V-54H${half}V0Z`);
    write(pen, text, { y: -17, size: 32 });
  };
}

/** A note stuck on a wall. */
export function note(colour: string): Shape {
  return (pen) => {
    paint(pen, colour, 'M-26 0V-50H26V0Z');
    trace(pen, slate, 4, 'M-15 -35H15M-15 -23H15M-15 -11H4');
  };
}

/** A board on a post. */
export function signpost(text: string, width = 170): Shape {
  const half = width / 2;
  return (pen) => {
    paint(pen, bark, 'M-6 -60H6V0H-6Z');
    paint(pen, surface, `M${-half} -60V-114H${half}V-60Z`);
    write(pen, text, { y: -76, size: 32 });
  };
}

/** A screen on a desk, with the one who calls left to draw. */
export const screen: Shape = layers(
  [slate, 'M-14 -22H14V-6H34V0H-34V-6H-14Z'],
  [ink, 'M-116 -22V-176H116V-22Z'],
  [sky, 'M-106 -32V-166H106V-32Z'],
);
