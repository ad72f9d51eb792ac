import { colours, seedRandom } from '../look.ts';
import { disc, layers, paint, type Pen, type Shape, trace } from '../pen.ts';

const { leaf, bark, water, sand, surface, ink2, lake, carrot, blaze, slate } = colours;

export const tree: Shape = layers(
  [bark, 'M-7 0V-50H7V0Z'],
  [leaf, disc(-20, -66, 24) + disc(20, -66, 24)],
  [leaf, disc(0, -84, 30)],
);

export const mountain: Shape = layers(
  [sand, 'M-230 0L-90 -170L-50 -130L40 -232L240 0Z'],
  [surface, 'M40 -232L8 -196L30 -200L44 -184L60 -204L74 -192Z'],
);

export const hill: Shape = layers(['#D6E4C1', 'M-300 0Q-160 -190 0 -200Q170 -180 300 0Z']);

export const sea: Shape = (pen, age) => {
  paint(pen, water, 'M-480 0V-70H480V0Z');
  const drift = 6 * Math.sin(age / 2);
  [-380, -180, 40, 240, 400].forEach((x, index) =>
    trace(pen, lake, 3, `M${x + drift} ${-48 + (index % 2) * 24}q12 -9 24 0q12 9 24 0`),
  );
};

export const sun: Shape = layers([blaze, disc(0, 0, 30)]);

/** Drops or flakes that fall slowly over 900 px; draws them all with one path. */
function fall(
  count: number,
  speed: number,
  drawOne: (x: number, y: number) => string,
  draw: (pen: Pen, path: string) => void,
): Shape {
  const random = seedRandom(`fall ${count}`);
  const drops = Array.from({ length: count }, () => ({ x: 900 * random() - 450, y: 230 * random() }));
  return (pen, age) =>
    draw(pen, drops.map(({ x, y }) => drawOne(x, ((y + age * speed) % 230) - 230)).join(''));
}

export const rain = fall(
  18,
  44,
  (x, y) => `M${x} ${y}l-5 14`,
  (pen, path) => trace(pen, lake, 3, path),
);
export const snow = fall(
  14,
  14,
  (x, y) => disc(x, y, 6),
  (pen, path) => paint(pen, surface, path),
);

export const cloud: Shape = layers([
  surface,
  'M-60 0Q-86 -4 -76 -26Q-64 -44 -44 -34Q-34 -62 0 -56Q30 -56 36 -34Q64 -44 72 -20Q80 0 56 0Z',
]);

/** A carrot, with earth and leaves on it or not. */
export function carrotOf(isRaw: boolean): Shape {
  return (pen) => {
    if (isRaw) trace(pen, leaf, 6, 'M0 -54L-12 -82M0 -54V-86M0 -54L12 -82');
    paint(pen, carrot, 'M-15 -54Q0 -64 15 -54L4 0H-4Z');
    if (isRaw) trace(pen, bark, 6, 'M-6 -44h1M5 -34h1M-2 -22h1M6 -48h1');
    else trace(pen, surface, 3, 'M-6 -42h8M-2 -28h7');
  };
}

export const rabbit: Shape = layers(
  ['#E9E4DA', 'M-22 0Q-34 -30 -10 -34Q-8 -70 2 -72Q8 -56 4 -40Q12 -70 22 -66Q24 -50 14 -34Q34 -26 24 0Z'],
  [ink2, disc(8, -24, 2)],
);

/** A road that climbs to the right, as long as a scene. */
export const road: Shape = (pen) => {
  paint(pen, slate, 'M-460 0L-460 -34L460 -34V0Z');
  pen.setLineDash([26, 22]);
  trace(pen, surface, 4, 'M-440 -17H440');
  pen.setLineDash([]);
};
