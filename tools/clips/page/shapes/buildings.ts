import { colours } from '../look.ts';
import { disc, layers, paint, type Shape, together, trace, write } from '../pen.ts';

const { wood, bark, surface, sand, sky, brick, slate, spruce, water, ink, blaze, mint, lake } = colours;

/** A market hall: oak posts, a wide roof, nothing inside. */
export const hall: Shape = layers(
  [wood, 'M-210 0V-110H-194V0ZM-80 0V-110H-64V0ZM64 0V-110H80V0ZM194 0V-110H210V0Z'],
  [bark, 'M-222 -110H222V-98H-222Z'],
  [brick, 'M-250 -108L-170 -196H170L250 -108Z'],
  [slate, 'M-30 -196V-218L0 -234L30 -218V-196Z'],
);

export function house(wall: string): Shape {
  return layers(
    [wall, 'M-46 0V-62H46V0Z'],
    [brick, 'M-56 -60L0 -106L56 -60Z'],
    [bark, 'M-10 0V-34H12V0Z'],
    [sky, 'M-36 -28V-48H-20V-28ZM22 -28V-48H38V-28Z'],
  );
}

export const hut: Shape = layers(
  [wood, 'M-40 0V-42H40V0Z'],
  [slate, 'M-54 -38L0 -86L54 -38Z'],
  [bark, 'M-9 0V-28H11V0Z'],
);

/** A shop front: its sign is left to draw. */
function shop(awning: string): Shape {
  return layers(
    [sand, 'M-74 0V-128H74V0Z'],
    [sky, 'M-60 -10V-72H10V-10Z'],
    [bark, 'M22 0V-72H60V0Z'],
    [awning, 'M-82 -76L-70 -100H70L82 -76Z'],
  );
}

export const pharmacy: Shape = together(
  shop(spruce),
  layers([surface, disc(0, -132, 27)], [spruce, 'M-7 -150H7V-139H18V-125H7V-114H-7V-125H-18V-139H-7Z']),
);

export const bakery: Shape = together(shop(brick), (pen) => write(pen, 'Pain', { y: -106, size: 26 }));

export const townHall: Shape = layers(
  [sand, 'M-90 0V-104H90V0Z'],
  [slate, 'M-100 -102L-70 -138H70L100 -102Z'],
  [sand, 'M-20 -126V-160H20V-126Z'],
  [surface, disc(0, -142, 12)],
  [bark, 'M-16 0V-46H16V0Z'],
  [sky, 'M-74 -24V-72H-54V-24ZM-44 -24V-72H-28V-24ZM28 -24V-72H44V-24ZM54 -24V-72H74V-24Z'],
);

export const school: Shape = together(
  layers(
    [sand, 'M-130 0V-92H130V0Z'],
    [brick, 'M-142 -90L-110 -128H110L142 -90Z'],
    [bark, 'M-16 0V-50H16V0Z'],
    [sky, 'M-110 -26V-66H-76V-26ZM-62 -26V-66H-30V-26ZM30 -26V-66H62V-26ZM76 -26V-66H110V-26Z'],
  ),
  (pen) => write(pen, 'École', { y: -98, size: 26, colour: surface }),
);

export const station: Shape = together(
  layers(
    [sand, 'M-140 0V-96H140V0Z'],
    [slate, 'M-156 -94L-120 -134H120L156 -94Z'],
    [surface, disc(0, -114, 18)],
    [bark, 'M-30 0V-56H30V0Z'],
    [sky, 'M-120 -24V-68H-54V-24ZM54 -24V-68H120V-24Z'],
  ),
  (pen) => trace(pen, ink, 3, 'M0 -114V-126M0 -114H9'),
);

/** A block of flats. */
export const tower: Shape = (pen) => {
  paint(pen, sand, 'M-64 0V-206H64V0Z');
  for (let floor = 0; floor < 4; floor++)
    paint(
      pen,
      floor === 2 ? blaze : sky,
      [-44, -12, 20].map((x) => `M${x} ${-46 - floor * 46}v-26h24v26Z`).join(''),
    );
  paint(pen, bark, 'M-14 0V-34H14V0Z');
};

export const stall = (awning: string): Shape =>
  layers(
    [wood, 'M-80 0V-150H-70V0ZM70 0V-150H80V0Z'],
    [wood, 'M-92 -44H92V-2H-92Z'],
    [
      awning,
      'M-100 -128L-84 -164H84L100 -128Q83 -112 66 -128Q50 -112 33 -128Q16 -112 0 -128Q-16 -112 -33 -128Q-50 -112 -66 -128Q-83 -112 -100 -128Z',
    ],
    [colours.carrot, disc(-62, -52, 11) + disc(-40, -52, 11) + disc(-18, -52, 11)],
    [colours.leaf, disc(12, -53, 13) + disc(38, -53, 13) + disc(64, -53, 13)],
  );

export const fountain: Shape = layers(
  [slate, 'M-8 -30V-92H8V-30Z'],
  [water, 'M-6 -80Q-44 -96 -50 -36H-40Q-36 -76 -6 -70ZM6 -80Q44 -96 50 -36H40Q36 -76 6 -70Z'],
  [slate, 'M-76 -36H76L62 0H-62Z'],
);

/** A wooden cabin with a counter. */
export const cabin: Shape = layers(
  [wood, 'M-80 0V-96H80V0Z'],
  [lake, 'M-94 -94L-70 -128H70L94 -94Z'],
  [ink, 'M-56 -36V-80H30V-36Z'],
  [bark, 'M-64 -38H38V-28H-64ZM46 0V-70H70V0Z'],
);

export const gate = (isOpen: boolean): Shape =>
  layers(
    [slate, 'M-66 0V-96H-54V0ZM54 0V-96H66V0Z'],
    [
      mint,
      isOpen ? 'M-54 -6L-84 4V-76L-54 -82ZM54 -6L84 4V-76L54 -82Z' : 'M-54 -6V-82H-2V-6ZM54 -6V-82H2V-6Z',
    ],
  );
