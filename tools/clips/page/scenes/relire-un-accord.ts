import { colours } from '../look.ts';
import { board, clock, room, sheet, table, windowPane } from '../shapes/furniture.ts';
import { check, word } from '../shapes/marks.ts';
import { carrotOf, rabbit } from '../shapes/nature.ts';
import { person } from '../shapes/people.ts';
import { bubble, letter, say, small } from '../shapes/things.ts';
import { put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const agnes = { coat: colours.leaf, hair: 'blond', cut: 'bun' } as const;
const joel = { coat: colours.surface, skin: 'tan', hair: 'black' } as const;
const mayor = person({ coat: colours.slate, hair: 'grey', cut: 'bald' });
const accountant = person({ coat: colours.lake, skin: 'dark', hair: 'black', cut: 'curly', glasses: true });
const odile = { coat: colours.brick, hair: 'brown', cut: 'long' } as const;

const seats = { agnes: 250, joel: 370, mayor: 600, accountant: 720, odile: 485 };

const kitchen = [put(room(colours.sand), 480, 452), put(windowPane, 140, 372), put(windowPane, 830, 372)];

/** Five people around a table that is too low for them. */
const company = [
  put(person(agnes), seats.agnes, 452),
  put(person(joel), seats.joel, 452),
  put(person(odile), seats.odile, 452),
  put(mayor, seats.mayor, 452),
  put(accountant, seats.accountant, 452),
  put(table(700), 485, 452, { size: 0.86 }),
];

export const accord: Storyboard = {
  'Le texte signé': [
    ...kitchen,
    ...company,
    put(sheet, 485, 390, { from: 'Au milieu, un texte' }),
    put(say('juin'), 540, 304, { from: 'Ils l’ont signé', until: 'Nous sommes en novembre' }),
    put(bubble(small(carrotOf(true), 0.8, 86)), 380, 312, {
      from: 'Joël commande',
      until: 'Agnès donne',
    }),
    put(rabbit, 130, 450, { from: 'Agnès donne' }),
    put(carrotOf(true), 180, 446, { from: 'Agnès donne', size: 0.7 }),
    put(say('…'), 520, 304, { from: 'Et personne n’ose' }),
  ],
  'La relecture': [
    ...kitchen,
    ...company,
    put(sheet, 485, 390),
    put(say('une ligne'), 520, 304, { from: 'Une ligne chacun', until: 'Le maire lit' }),
    put(say('« fournir »'), 640, 304, { from: 'Les producteurs fournissent', until: 'Rien.' }),
    put(bubble(small(carrotOf(false), 1.1, 60)), 380, 312, {
      from: 'Fournir.',
      until: 'Agnès ouvre',
    }),
    put(say('Épluchées ?'), 260, 312, { from: 'Épluchées', until: 'Elle, elle fournissait' }),
    put(bubble(small(carrotOf(true), 0.8, 86)), 260, 312, { from: 'Elle, elle fournissait' }),
    put(clock(8, 0), 480, 262, { from: 'Une heure de travail' }),
  ],
  'Ce qui coince': [
    ...kitchen,
    ...company,
    put(say('?', 80), 520, 304, { from: 'Elle demande', until: 'Et toi' }),
    put(word('♥', 48), seats.joel, 294, { from: 'Que les parents', until: 'Cela a pris' }),
    put(bubble(small(clock(9, 0), 0.9, 0), 100), seats.agnes, 312, {
      from: 'Savoir en janvier',
      until: 'Ce n’était écrit',
    }),
    put(bubble(small(letter, 0.9, 58)), seats.mayor, 312, {
      from: 'Moi, j’avais promis',
      until: 'La comptable sourit',
    }),
    put(say('1 facture'), seats.accountant + 10, 304, {
      from: 'une seule facture',
      until: 'Ce n’était écrit',
    }),
    ...[seats.agnes, seats.joel, seats.mayor, seats.accountant].map((x) =>
      put(check, x, 290, { from: 'Cela a pris quatre minutes' }),
    ),
  ],
  'La version d’après': [
    put(person({ ...agnes, pose: 'rest' }), 140, 446, { until: 'En sortant' }),
    put(person(joel), 240, 446, { until: 'Puis Odile demande' }),
    put(person({ ...joel, pose: 'raised' }), 240, 446, { from: 'Puis Odile demande', until: 'En sortant' }),
    put(person({ ...odile, pose: 'open' }), 340, 446, { until: 'En sortant' }),
    put(board, 640, 450, { until: 'En sortant' }),
    put(word('lundi', 40), 640, 274, { from: 'Agnès livre', until: 'En sortant' }),
    put(carrotOf(false), 640, 338, { from: 'Agnès livre', until: 'En sortant', size: 0.8 }),
    put(word('+ 2 heures', 34), 640, 384, { from: 'a deux heures', until: 'En sortant' }),
    put(word('janvier', 34), 640, 432, { from: 'En janvier', until: 'En sortant' }),
    put(say('mars ?'), 370, 304, { from: 'Qui relira', until: 'En sortant' }),
    put(person(agnes), 380, 446, { from: 'En sortant', moves: [{ on: 'Il répond', x: 420 }] }),
    put(person(joel), 580, 446, { from: 'En sortant', moves: [{ on: 'Il répond', x: 540 }] }),
    put(rabbit, 200, 450, { from: 'Cinq mois de carottes' }),
    put(carrotOf(true), 250, 446, { from: 'Cinq mois de carottes', size: 0.7 }),
    put(say('?', 80), 480, 300, { from: 'quel est le mot' }),
  ],
};
