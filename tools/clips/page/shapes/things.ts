import { colours } from '../look.ts';
import { disc, layers, paint, type Shape, shift, together, trace, write } from '../pen.ts';

const { surface, ink, sky, blaze, slate, lake, spruce, sand, brick, wood, bark, ochre, mint } = colours;

/** What somebody says, or thinks of: a picture, centred, in a bubble whose tail is at the origin. */
export function bubble(content: Shape, width = 110, height = 84): Shape {
  const [half, top, low] = [width / 2, -height - 18, -18];
  const box = `M${-half + 16} ${top}H${half - 16}q16 0 16 16V${low - 16}q0 16 -16 16H12L0 0L-10 ${low}H${-half + 16}q-16 0 -16 -16V${top + 16}q0 -16 16 -16Z`;
  return together(layers([surface, box]), shift(content, 0, (top + low) / 2));
}

/** A few words in a bubble. */
export function say(text: string, width = 60 + text.length * 17): Shape {
  return bubble((pen) => write(pen, text, { y: 12, size: 36 }), width, 66);
}

/** A thing drawn from its foot, small enough for a bubble. */
export function small(shape: Shape, size: number, height: number): Shape {
  return shift(shape, 0, (height * size) / 2, size);
}

const wheels = (...xs: number[]): Shape =>
  layers([ink, xs.map((x) => disc(x, -14, 16)).join('')], [slate, xs.map((x) => disc(x, -14, 7)).join('')]);

export const car: Shape = together(
  layers(
    [lake, 'M-66 -14V-40L-44 -44L-26 -72H28L46 -44L66 -38V-14Z'],
    [sky, 'M-30 -46L-18 -64H0V-46ZM8 -46V-64H22L34 -46Z'],
  ),
  wheels(-38, 38),
);

export const minibus: Shape = together(
  layers(
    [surface, 'M-110 -14V-108Q-110 -116 -100 -116H84Q100 -116 104 -96L112 -54V-14Z'],
    [spruce, 'M-110 -14V-40H112V-14Z'],
    [sky, 'M-98 -58V-100H-58V-58ZM-48 -58V-100H-8V-58ZM2 -58V-100H42V-58ZM54 -58V-100H86L94 -58Z'],
  ),
  wheels(-66, 66),
);

/** A van that is a grocery: its side opens as an awning. */
export const groceryVan: Shape = together(
  layers(
    [sand, 'M-120 -14V-124H60V-14ZM60 -14V-96H92L118 -54V-14Z'],
    [sky, 'M68 -56V-86H88L106 -56Z'],
    [ink, 'M-104 -50V-100H40V-50Z'],
    [brick, 'M-112 -100L-124 -76H60L48 -100Z'],
    [wood, 'M-110 -52H46V-44H-110Z'],
    [colours.carrot, disc(-88, -60, 9) + disc(-70, -60, 9)],
    [colours.leaf, disc(-40, -60, 9) + disc(-22, -60, 9)],
    [ochre, disc(6, -60, 9) + disc(24, -60, 9)],
  ),
  wheels(-80, 72),
);

export const motorbike: Shape = together(
  layers([brick, 'M-30 -20L-20 -44H10L30 -58L38 -54L30 -20Z'], [ink, 'M-34 -44H0V-52H-34Z']),
  wheels(-36, 40),
);

export const pushchair: Shape = together(
  layers([lake, 'M-34 -34Q-34 -76 6 -76V-44H36Q34 -26 14 -24H-18Q-32 -24 -34 -34Z']),
  layers([ink, disc(-18, -8, 9) + disc(18, -8, 9)]),
  (pen) => trace(pen, ink, 4, 'M36 -44L58 -74'),
);

export const boat: Shape = layers(
  [brick, 'M-50 -24H50L34 0H-34Z'],
  [surface, 'M-2 -32V-110L44 -32Z'],
  [bark, 'M-6 -24V-112H0V-24Z'],
);

export const barrier: Shape = (pen) => {
  paint(pen, surface, 'M-60 -34V-62H60V-34Z');
  paint(pen, brick, 'M-44 -34L-24 -62H-6L-26 -34ZM8 -34L28 -62H46L26 -34Z');
  paint(pen, slate, 'M-50 -34H-42V0H-50ZM42 -34H50V0H42Z');
};

export const phone: Shape = layers([ink, 'M-24 0V-88H24V0Z'], [sky, 'M-18 -12V-78H18V-12Z']);

export const letter: Shape = layers([surface, 'M-44 0V-58H44V0Z'], [sand, 'M-44 -58L0 -24L44 -58Z']);

export const parcel: Shape = layers([wood, 'M-28 0V-46H28V0Z'], [sand, 'M-6 0V-46H6V0Z']);

export const bread: Shape = layers([ochre, 'M-34 0Q-44 -20 -24 -24H24Q44 -20 34 0Z']);

export const basket: Shape = together(
  (pen) => trace(pen, bark, 6, 'M-24 -34Q0 -74 24 -34'),
  layers([ochre, 'M-34 -36H34L24 0H-24Z']),
);

export const coffeePot: Shape = together(
  (pen) => trace(pen, ink, 7, 'M26 -58Q54 -52 28 -18'),
  layers(
    [slate, 'M-26 0L-20 -70H20L28 0Z'],
    [ink, 'M-22 -70H22V-80H-22Z'],
    [slate, 'M-22 -54L-44 -66L-40 -42L-24 -34Z'],
  ),
);

export const sewingMachine: Shape = layers(
  [spruce, 'M-50 -14V-76H40V-34H26V-56H-24V-14Z'],
  [slate, 'M31 -34H35V-16H31Z'],
  [blaze, disc(-50, -48, 10)],
  [bark, 'M-60 -14H60V0H-60Z'],
);

export const medicine: Shape = layers(
  [surface, 'M-22 0V-48L-14 -58H14L22 -48V0Z'],
  [spruce, 'M-4 -40H4V-30H14V-22H4V-12H-4V-22H-14V-30H-4Z'],
);

export const ball: Shape = layers([blaze, disc(0, -14, 14)]);

export const key: Shape = layers(
  [blaze, `${disc(-26, 0, 18)}M-10 -6H44V14H32V6H22V12H12V6H-10Z`],
  [surface, disc(-28, 0, 7)],
);

export const photo: Shape = layers([surface, 'M-40 0V-78H40V0Z'], [mint, 'M-32 -16V-70H32V-16Z']);

export const notebook: Shape = layers([lake, 'M-30 0V-74H30V0Z'], [surface, 'M-20 -42V-62H20V-42Z']);
