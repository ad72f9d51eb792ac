import { colours } from '../look.ts';
import { disc, paint, type Pen, type Shape, trace } from '../pen.ts';

const skins = { pale: '#F2C9A1', tan: '#D9A273', brown: '#A86F48', dark: '#7A4E34' } as const;
const hairs = {
  black: '#2A1E18',
  brown: '#7A4A22',
  grey: '#C4C8C2',
  blond: '#D9B15A',
  red: '#9A4A22',
} as const;

/** Hair, around the head's centre; the second path lies over the forehead. */
const cuts = {
  short: ['', 'M-23 -4C-26 -34 26 -34 23 -4C14 -14 -6 -18 -23 -4Z'],
  long: [
    'M-26 26C-34 -40 34 -40 26 26Z',
    'M-23 0C-26 -34 26 -34 23 0C10 -8 -2 -16 -6 -20C-10 -12 -18 -4 -23 0Z',
  ],
  bun: [disc(0, -30, 11), 'M-23 -2C-26 -34 26 -34 23 -2C14 -16 -14 -16 -23 -2Z'],
  curly: [
    disc(-20, -6, 10) + disc(20, -6, 10),
    'M-22 -2Q-34 -12 -22 -20Q-22 -34 -8 -32Q2 -42 12 -32Q26 -32 24 -18Q34 -10 22 -2Q22 -14 12 -14Q0 -20 -10 -14Q-20 -14 -22 -2Z',
  ],
  bald: ['', 'M-23 2C-26 -4 -24 -10 -21 -12L-19 2ZM23 2C26 -4 24 -10 21 -12L19 2Z'],
  cap: ['', 'M-24 -6C-24 -34 24 -34 24 -6L34 -3L34 2L-24 -2Z'],
} as const;

/** Arms, from shoulders at (±20, -88): what the left one does, then the right one. */
const arms = {
  down: ['M-21 -86L-29 -46', 'M21 -86L29 -46'],
  raised: ['M-21 -86L-29 -46', 'M21 -86L38 -128'],
  give: ['M-21 -86L-29 -46', 'M21 -86L52 -78'],
  phone: ['M-21 -86L-29 -46', 'M21 -84L36 -70L25 -104'],
  open: ['M-21 -86L-46 -66', 'M21 -86L46 -66'],
  rest: ['M-21 -86L-24 -56L-4 -52', 'M21 -86L24 -56L4 -52'],
} as const;

export type Person = Readonly<{
  coat: string;
  skin?: keyof typeof skins;
  hair?: keyof typeof hairs;
  cut?: keyof typeof cuts;
  pose?: keyof typeof arms;
  glasses?: boolean;
}>;

/** Somebody who stands, some 150 px tall. Behind a table, they sit. */
export function person(look: Person): Shape {
  const { coat, skin = 'pale', hair = 'brown', cut = 'short', pose = 'down', glasses = false } = look;
  const [back, front] = cuts[cut];
  return (pen) => {
    onHead(pen, hairs[hair], back);
    paint(pen, colours.ink2, 'M-17 -36H17L15 0H3L0 -24L-3 0H-15Z');
    drawArm(pen, coat, skins[skin], arms[pose][0]);
    paint(pen, coat, 'M-24 -32L-24 -84Q-22 -100 0 -100Q22 -100 24 -84L24 -32Z');
    paint(pen, skins[skin], disc(0, -120, 22));
    onHead(pen, cut === 'cap' ? coat : hairs[hair], front);
    drawFace(pen, glasses);
    drawArm(pen, coat, skins[skin], arms[pose][1]);
  };
}

function onHead(pen: Pen, colour: string, path: string): void {
  pen.save();
  pen.translate(0, -120);
  if (path) paint(pen, colour, path);
  pen.restore();
}

function drawFace(pen: Pen, glasses: boolean): void {
  pen.fillStyle = colours.ink;
  pen.fill(new Path2D(disc(-7, -119, 2.6) + disc(8, -119, 2.6)));
  trace(pen, colours.ink, 2.5, 'M-5 -109Q1 -105 7 -109');
  if (glasses) trace(pen, colours.ink, 2.5, `${disc(-8, -119, 7)}${disc(9, -119, 7)}`);
}

function drawArm(pen: Pen, coat: string, skin: string, path: string): void {
  trace(pen, colours.ink, 18, path);
  trace(pen, coat, 12, path);
  const [x = 0, y = 0] = (path.split('L').at(-1) ?? '').split(' ').map(Number);
  paint(pen, skin, disc(x, y, 7));
}
