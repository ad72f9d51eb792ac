import { colours } from '../look.ts';
import { hut, pharmacy } from '../shapes/buildings.ts';
import { room, sheet, table, windowPane } from '../shapes/furniture.ts';
import { dot, link, ring, strike, word } from '../shapes/marks.ts';
import { mountain, rain } from '../shapes/nature.ts';
import { person } from '../shapes/people.ts';
import { shift } from '../pen.ts';
import { bubble, medicine, phone, say, small } from '../shapes/things.ts';
import { put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const expedit = { coat: colours.surface, skin: 'dark', hair: 'black' } as const;
const sabine = { coat: colours.lake, skin: 'tan', hair: 'brown', cut: 'long' } as const;
const ginette = { coat: colours.plum, skin: 'brown', hair: 'grey', cut: 'bun', glasses: true } as const;

const centre = { x: 600, y: 336 };
const around = (turn: number, radius: number) => ({
  x: centre.x + radius * 1.7 * Math.cos(turn * 2 * Math.PI),
  y: centre.y + radius * Math.sin(turn * 2 * Math.PI),
});

/** A name in one of the circles, at a share of a turn. */
const name = (turn: number, radius: number, colour: string, from: string) => {
  const { x, y } = around(turn, radius);
  return put(dot(colour, 12), x, y, { from });
};

const map = [104, 72, 40].map((radius) => put(flat(radius), centre.x, centre.y));

function flat(radius: number) {
  return (pen: CanvasRenderingContext2D, age: number) => {
    pen.save();
    pen.scale(1.7, 1);
    ring(radius, colours.surface)(pen, age);
    pen.restore();
  };
}

export const cartographier: Storyboard = {
  'Choisir la question': [
    put(room(colours.mint), 480, 452),
    put(windowPane, 190, 350),
    put(shift(rain, 0, 0, 0.12), 190, 350, { until: 'Alors ils cherchent' }),
    put(person(expedit), 360, 452),
    put(person(sabine), 500, 452),
    put(person(ginette), 640, 452),
    put(table(460), 500, 452),
    put(sheet, 500, 382, { size: 1.6 }),
    put(bubble(small(mountain, 0.3, 232), 170, 90), 300, 316, {
      from: 'Là-haut, un îlet',
      until: 'Sabine écrit',
    }),
    put(word('accès aux soins', 34), 500, 268, {
      from: 'Sabine écrit au milieu',
      until: 'Alors ils cherchent',
    }),
    put(say('non'), 790, 312, { from: 'titre de rapport', until: 'Alors ils cherchent' }),
    put(bubble(small(medicine, 1, 58)), 420, 312, { from: 'Un monsieur a passé', until: 'Sabine raye' }),
    put(word('accès aux soins', 34), 500, 268, { from: 'Sabine raye' }),
    put(strike(260), 500, 256, { from: 'Sabine raye' }),
    put(say('Comment ?'), 770, 316, { from: 'Comment les médicaments' }),
  ],
  'Les trois cercles': [
    put(person({ ...sabine, pose: 'give' }), 110, 446),
    put(person({ ...expedit, pose: 'rest' }), 210, 446),
    put(person({ ...ginette, pose: 'give' }), 310, 446),
    ...map,
    put(word('attendre', 28, colours.bark), 860, 300, { from: 'Dans le cercle des gens' }),
    put(word('faire', 28, colours.spruce), 860, 345, { from: 'Dans le cercle de ceux qui font' }),
    put(word('décider', 28, colours.lake), 860, 390, { from: 'Dans le cercle de ceux qui décident' }),
    name(0.1, 20, colours.carrot, 'elle met le monsieur'),
    name(0.45, 22, colours.carrot, 'Sa nièce'),
    name(0.7, 22, colours.carrot, 'Deux dames seules'),
    name(0.9, 24, colours.carrot, 'Deux dames seules'),
    name(0.05, 56, colours.leaf, 'Expédit met les infirmiers'),
    name(0.2, 56, colours.leaf, 'le facteur'),
    name(0.4, 56, colours.leaf, 'la boutique'),
    name(0.62, 56, colours.leaf, 'une moto'),
    name(0.82, 56, colours.leaf, 'une moto'),
    name(0.02, 90, colours.lake, 'Sabine met le maire'),
    name(0.3, 90, colours.lake, 'le département'),
    name(0.55, 90, colours.lake, 'agence de santé'),
    name(0.75, 90, colours.lake, 'agence de santé'),
  ],
  'Les liens réels': [
    put(person({ ...sabine, pose: 'rest' }), 100, 446),
    put(person(expedit), 200, 446, { until: 'Il rit' }),
    put(person({ ...expedit, pose: 'rest' }), 200, 446, { from: 'Il rit' }),
    put(person({ ...ginette, pose: 'open' }), 300, 446),
    ...map,
    put(say('…'), 220, 304, { from: 'Silence', until: 'En dix minutes' }),
    ...[0.05, 0.17, 0.3, 0.42, 0.55, 0.68, 0.8, 0.92].flatMap((turn, index) => {
      const { x, y } = around(turn, index % 2 ? 92 : 60);
      const first = index < 3 ? 'Presque tous les traits' : index < 6 ? 'Il reçoit les appels' : 'Et le jour';
      return [
        put(link(centre.x - x, centre.y - y), x, y, { from: first }),
        put(dot(index % 2 ? colours.lake : colours.leaf, 12), x, y),
      ];
    }),
    put(dot(colours.blaze, 20), centre.x, centre.y),
    put(say('?', 80), 340, 304, { from: 'Et le jour', until: 'Il rit' }),
  ],
  'L’absente': [
    put(mountain, 760, 452),
    put(hut, 790, 238 + 60, { size: 0.6 }),
    put(pharmacy, 110, 452),
    put(link(500, -80), 285, 366, { from: 'Dehors, la pluie' }),
    put(person(expedit), 330, 446, { size: 0.9, until: 'Ils appellent' }),
    put(person({ ...expedit, pose: 'phone' }), 330, 446, { size: 0.9, from: 'Ils appellent' }),
    put(person(sabine), 430, 446, { size: 0.9 }),
    put(person(ginette), 530, 446, { size: 0.9 }),
    put(say('qui ?'), 560, 312, { from: 'Qui prépare', until: 'Ils appellent' }),
    put(bubble(small(phone, 0.7, 88), 84), 390, 308, {
      from: 'Ils appellent',
      until: 'Elle est préparatrice',
    }),
    put(person({ coat: colours.mint, skin: 'brown', hair: 'black', cut: 'curly' }), 240, 446, {
      from: 'Elle s’appelle Marie-Laure',
      size: 0.9,
    }),
    put(bubble(small(medicine, 1, 58)), 262, 310, {
      from: 'Elle est préparatrice',
      until: 'Il suffirait qu’on la',
    }),
    put(rain, 480, 452, { until: 'Dehors, la pluie' }),
    put(dot(colours.blaze, 16), 285, 366, { from: 'Sabine ajoute' }),
  ],
};
