import { colours } from '../look.ts';
import { disc, paint, type Shape, trace, write } from '../pen.ts';

/** Done, or settled. */
export const check: Shape = (pen) => {
  paint(pen, colours.spruce, disc(0, 0, 19));
  trace(pen, colours.surface, 5, 'M-9 0L-2 8L10 -7');
};

/** Left aside. */
export const cross: Shape = (pen) => trace(pen, colours.ink, 7, 'M-16 -16L16 16M16 -16L-16 16');

/** A stroke over words one no longer wants. */
export function strike(width: number): Shape {
  return (pen, age) => {
    const drawn = Math.min(1, age) * width;
    trace(pen, colours.ink, 6, `M${-width / 2} 4L${-width / 2 + drawn} ${4 - drawn / 40}`);
  };
}

/** An empty circle, drawn in pencil. */
export function ring(radius: number, colour: string = 'transparent'): Shape {
  return (pen) => {
    pen.fillStyle = colour;
    pen.fill(new Path2D(disc(0, 0, radius)));
    trace(pen, colours.ink2, 3, disc(0, 0, radius));
  };
}

/** Somebody on a map of actors. */
export function dot(colour: string, radius = 13): Shape {
  return (pen) => paint(pen, colour, disc(0, 0, radius));
}

/** A link, drawn from the origin to a place. */
export function link(x: number, y: number): Shape {
  return (pen, age) => {
    const drawn = Math.min(1, age / 0.8);
    trace(pen, colours.ink2, 4, `M0 0L${x * drawn} ${y * drawn}`);
  };
}

export function arrow(length: number): Shape {
  return (pen) =>
    trace(pen, colours.ink2, 6, `M0 0H${length}M${length - 14} -12L${length} 0L${length - 14} 12`);
}

/** A word that stands by itself in a picture. */
export function word(text: string, size = 36, colour: string = colours.ink): Shape {
  return (pen) => write(pen, text, { y: 0, size, colour });
}
