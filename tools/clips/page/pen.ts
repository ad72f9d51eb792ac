import { colours, fonts } from './look.ts';

export type Pen = CanvasRenderingContext2D;

/** Draws a thing around its own origin, in general the middle of its foot; `age` is its seconds on screen. */
export type Shape = (pen: Pen, age: number) => void;

const outline = 3;

/** Fills an SVG path and draws its outline in ink. */
export function paint(pen: Pen, colour: string, path: string): void {
  const shape = new Path2D(path);
  pen.fillStyle = colour;
  pen.fill(shape);
  trace(pen, colours.ink, outline, path);
}

/** Draws an SVG path as a round line. */
export function trace(pen: Pen, colour: string, thickness: number, path: string): void {
  Object.assign(pen, { strokeStyle: colour, lineWidth: thickness, lineCap: 'round', lineJoin: 'round' });
  pen.stroke(new Path2D(path));
}

type Writing = Readonly<{ x?: number; y: number; size: number; colour?: string }>;

/** A word or two inside a picture, centred. */
export function write(pen: Pen, text: string, { x = 0, y, size, colour = colours.ink }: Writing): void {
  Object.assign(pen, { font: fonts.display(size), fillStyle: colour, textAlign: 'center' });
  pen.fillText(text, x, y);
}

/** SVG path of a disc. */
export function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** A thing made of filled paths, the farthest first. */
export function layers(...parts: readonly (readonly [colour: string, path: string])[]): Shape {
  return (pen) => parts.forEach(([colour, path]) => paint(pen, colour, path));
}

/** Several things drawn as one. */
export function together(...shapes: readonly Shape[]): Shape {
  return (pen, age) => shapes.forEach((shape) => shape(pen, age));
}

/** Only what a path lets one see of a thing. */
export function crop(shape: Shape, path: string): Shape {
  return (pen, age) => {
    pen.save();
    pen.clip(new Path2D(path));
    shape(pen, age);
    pen.restore();
  };
}

/** The same thing a little further, and smaller or larger. */
export function shift(shape: Shape, x: number, y: number, size = 1): Shape {
  return (pen, age) => {
    pen.save();
    pen.translate(x, y);
    pen.scale(size, size);
    shape(pen, age);
    pen.restore();
  };
}
