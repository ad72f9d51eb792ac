import { colours } from '../look.ts';
import { station } from '../shapes/buildings.ts';
import { card, chair, clock, note, page, room, sheet, table, trestle } from '../shapes/furniture.ts';
import { check, strike } from '../shapes/marks.ts';
import { person, type Person } from '../shapes/people.ts';
import { bubble, phone, say, small } from '../shapes/things.ts';
import { type Piece, put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const leila: Person = { coat: colours.spruce, skin: 'tan', hair: 'black', cut: 'curly' };
const deputy: Person = { coat: colours.slate, hair: 'grey' };
const committee: readonly Person[] = [
  { coat: colours.plum, hair: 'blond', cut: 'long' },
  deputy,
  { coat: colours.lake, skin: 'dark', hair: 'black', cut: 'cap' },
  { coat: colours.ochre, skin: 'brown', hair: 'black', cut: 'bun' },
  leila,
  { coat: colours.leaf, hair: 'red' },
  { coat: colours.brick, hair: 'grey', cut: 'bald' },
  { coat: colours.sky, skin: 'tan', hair: 'black', cut: 'long' },
  { coat: colours.sand, hair: 'brown', cut: 'curly' },
];
const places = committee.map((_, index) => 160 + index * 80);

const meetingRoom = (hours: number, minutes: number) => [
  put(room(colours.mint), 480, 452),
  put(clock(hours, minutes), 868, 258),
];
const seated = [
  ...places.map((x, index) => put(person(committee[index] as Person), x, 452, { size: 0.9 })),
  put(table(740), 480, 452),
];
const standing = (pose: (index: number) => Person['pose'], manner: Partial<Piece> = {}) => [
  ...places.map((x, index) =>
    put(person({ ...(committee[index] as Person), pose: pose(index) }), x, 440, { size: 0.9, ...manner }),
  ),
  put(trestle(760), 480, 452, manner),
];

export const reunion: Storyboard = {
  'Le comité du jeudi': [
    put(station, 480, 452, { size: 1.4, until: 'Le comité de la gare' }),
    ...meetingRoom(14, 0).map((piece) => ({ ...piece, from: 'Le comité de la gare' })),
    ...seated.map((piece) => ({ ...piece, from: 'Le comité de la gare' })),
    put(chair, 880, 450, { from: 'Douze chaises' }),
    put(sheet, 480, 382, { from: 'Vingt et un points' }),
    put(say('encore ?'), 560, 316, { from: 'On l’avait déjà vu, non', until: 'L’adjoint répond' }),
    put(bubble(small(phone, 0.7, 88), 84), 240, 318, { from: 'L’adjoint répond', until: 'Depuis deux mois' }),
    put(say('…'), 420, 316, { from: 'Personne ne le dit' }),
  ],
  'On s’arrête': [
    ...meetingRoom(14, 20),
    ...seated.map((piece) => ({ ...piece, until: 'Elle se lève' })),
    put(sheet, 480, 382, { until: 'Elle se lève' }),
    put(say('20 minutes'), 520, 316, { from: 'Pas pour toujours', until: 'Silence' }),
    put(say('…'), 240, 316, { from: 'Silence', until: 'Elle se lève' }),
    ...standing((index) => (index === 4 ? 'open' : 'down'), { from: 'Elle se lève' }),
  ],
  'Tour des craintes': [
    ...meetingRoom(14, 24),
    ...standing((index) => (index === 4 ? 'raised' : 'rest')),
    put(say('2 ans'), 180, 306, { from: 'Deux ans de travaux', until: 'Le monsieur des bus' }),
    put(say('2 fois'), 340, 306, { from: 'Déplacer mes quais', until: 'La dame des transports' }),
    put(bubble(small(page(5), 0.55, 120), 90), 420, 310, {
      from: 'Apprendre dans',
      until: 'L’adjoint hésite',
    }),
    put(say('parking vide'), 270, 306, { from: 'Inaugurer', until: 'Le jeune de' }),
    put(bubble(small(station, 0.42, 134), 150), 580, 310, { from: 'Que la salle', until: 'Leïla écrit' }),
    ...places.map((x, index) =>
      put(note(index < 6 ? colours.blaze : colours.surface), x, 290, { from: 'Leïla écrit' }),
    ),
  ],
  'Deux décisions': [
    ...meetingRoom(14, 32).map((piece) => ({ ...piece, until: 'Et la vôtre' })),
    ...standing((index) => (index === 1 || index === 4 ? 'raised' : 'down')).map((piece) => ({
      ...piece,
      until: 'Et la vôtre',
    })),
    put(card('1. les quais', colours.surface, 220), 330, 284, {
      from: 'Première décision',
      until: 'Et les dix-sept',
    }),
    put(card('le 12', colours.blaze, 110), 510, 284, { from: 'Un plan, le 12', until: 'Deuxième décision' }),
    put(card('2. la salle', colours.surface, 220), 640, 284, {
      from: 'Deuxième décision',
      until: 'Et les dix-sept',
    }),
    put(check, 450, 258, { from: 'Deux décisions, deux', until: 'Et les dix-sept' }),
    put(check, 760, 258, { from: 'Deux décisions, deux', until: 'Et les dix-sept' }),
    ...[0, 1, 2, 3].map((index) =>
      put(card('points', colours.surface, 130), 240 + index * 160, 290, {
        from: 'Et les dix-sept',
        until: 'Le jeudi suivant',
      }),
    ),
    ...[0, 1, 2, 3].map((index) =>
      put(strike(150), 240 + index * 160, 260, {
        from: 'Leïla les raye',
        until: 'Le jeudi suivant',
      }),
    ),
    put(card('35 minutes', colours.blaze, 220), 480, 284, {
      from: 'a duré trente-cinq',
      until: 'Et la vôtre',
    }),
    put(chair, 380, 450, { from: 'Et la vôtre' }),
    put(chair, 460, 450, { from: 'Et la vôtre' }),
    put(chair, 540, 450, { from: 'Et la vôtre' }),
    put(say('?', 80), 480, 330, { from: 'Et la vôtre' }),
  ],
};
