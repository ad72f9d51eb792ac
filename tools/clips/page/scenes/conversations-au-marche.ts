import { colours } from '../look.ts';
import { fountain, stall, tower } from '../shapes/buildings.ts';
import { bench, board, clock, folder, room, table } from '../shapes/furniture.ts';
import { strike, word } from '../shapes/marks.ts';
import { person } from '../shapes/people.ts';
import { basket, bubble, letter, notebook, phone, pushchair, say, small } from '../shapes/things.ts';
import { put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const samia = { coat: colours.spruce, skin: 'tan', hair: 'black', cut: 'bun' } as const;
const denise = { coat: colours.plum, skin: 'dark', hair: 'grey', cut: 'curly' } as const;
const father = person({ coat: colours.lake, skin: 'brown', hair: 'black' });
const traore = { coat: colours.slate, skin: 'dark', hair: 'grey' } as const;

const neighbours = [colours.lake, colours.ochre, colours.leaf, colours.plum, colours.brick, colours.sky].map(
  (coat, index) =>
    person({ coat, skin: index % 2 ? 'brown' : 'pale', hair: 'black', cut: index % 3 ? 'long' : 'short' }),
);

export const marche: Storyboard = {
  'Avant d’y aller': [
    put(tower, 800, 452, { until: 'Samedi matin' }),
    put(person(samia), 300, 452, { until: 'Samedi matin' }),
    put(table(260), 320, 452, { until: 'Samedi matin' }),
    put(folder, 350, 380, { from: 'Sur son bureau', until: 'Samedi matin' }),
    put(bubble(small(phone, 0.75, 88), 90), 520, 330, { from: 'une application', until: 'La veille' }),
    put(say('à qui ?'), 360, 312, { from: 'À qui a-t-elle', until: 'Samedi matin' }),
    put(stall(colours.brick), 660, 452, { from: 'Samedi matin' }),
    put(stall(colours.leaf), 860, 452, { from: 'Samedi matin' }),
    put(person({ ...samia, pose: 'rest' }), 120, 446, {
      from: 'Samedi matin',
      moves: [{ on: 'Pas de tract', x: 360 }],
    }),
    put(notebook, 470, 446, { from: 'un carnet' }),
    put(bubble(small(letter, 1, 58)), 420, 310, { from: 'Le dernier courrier' }),
  ],
  'Première conversation': [
    put(stall(colours.brick), 130, 452),
    put(person({ ...samia, pose: 'rest' }), 450, 446),
    put(person({ ...denise, pose: 'open' }), 300, 446, { size: 1 }),
    put(basket, 350, 450),
    put(bubble(small(phone, 0.75, 88), 90), 340, 308, {
      from: 'Je l’ai pris en photo',
      until: 'Samia se tait',
    }),
    put(clock(22, 0), 220, 262, { from: 'Il m’a rappelée', until: 'Samia se tait' }),
    put(say('complet'), 340, 302, { from: 'Mais il y a trop', until: 'Un peu plus loin' }),
    put(father, 740, 446, { from: 'Un peu plus loin' }),
    put(pushchair, 670, 450, { from: 'une poussette' }),
    put(say('?', 80), 780, 304, { from: 'Il n’a rien compris', until: 'La lettre de relance' }),
    put(bubble(small(letter, 1, 58)), 780, 308, { from: 'La lettre de relance', until: 'Samia note' }),
    put(phone, 340, 290, { from: 'Ils ont tous les deux', size: 0.7 }),
    put(phone, 780, 290, { from: 'Ils ont tous les deux', size: 0.7 }),
    put(say('quelqu’un ?'), 490, 304, { from: 'Et ils cherchent' }),
  ],
  'Le contre-exemple': [
    put(fountain, 180, 452, { size: 1.2, until: 'C’était lui' }),
    put(person({ ...samia, pose: 'rest' }), 360, 446, { until: 'C’était lui' }),
    put(person(traore), 540, 446, { until: 'Un silence' }),
    put(person({ ...traore, pose: 'open' }), 540, 446, { from: 'Un silence', until: 'C’était lui' }),
    put(say('aucun problème'), 640, 304, { from: 'Aucun problème', until: 'Et ceux des autres' }),
    put(say('et les autres ?'), 330, 304, { from: 'Et ceux des autres', until: 'Un silence' }),
    put(basket, 610, 450, { from: 'Il pose son sac', until: 'C’était lui' }),
    ...[680, 730, 780, 830, 880].map((x, index) =>
      put(neighbours[index] ?? father, x, 446 - (index % 2) * 30, {
        from: 'ils sont onze',
        until: 'C’était lui',
        size: 0.6,
      }),
    ),
    put(room(colours.sand), 480, 452, { from: 'C’était lui' }),
    ...[110, 190, 270, 690, 770, 850].map((x, index) =>
      put(neighbours[index] ?? father, x, 440, { from: 'C’était lui', size: 0.8 }),
    ),
    put(person(traore), 480, 452, { from: 'C’était lui' }),
    put(table(280), 480, 452, { from: 'C’était lui' }),
    ...[400, 440, 520, 560].map((x, index) =>
      put(letter, x, 380 - (index % 2) * 18, { from: 'portait celui', size: 0.7 }),
    ),
  ],
  'Réécrire le besoin': [
    put(bench, 230, 452, { size: 1.3 }),
    put(person({ ...samia, pose: 'rest' }), 230, 446, { size: 0.95 }),
    put(board, 620, 450),
    put(word('application', 30), 620, 272),
    put(strike(170), 620, 260, { from: 'Samia barre' }),
    put(word('une personne', 28), 620, 314, { from: 'Une personne' }),
    put(word('un moment', 28), 620, 352, { from: 'Un moment' }),
    put(word('une gêne', 28), 620, 390, { from: 'Une gêne' }),
    put(word('ce qui existe', 28), 620, 428, { from: 'Et ce que les gens' }),
    put(bubble(small(letter, 1, 58)), 290, 308, { from: 'Quand arrive un courrier', until: 'Une personne' }),
    put(person({ ...denise, pose: 'give' }), 900, 446, {
      from: 'Cette fois',
      moves: [{ on: 'Je vous accompagne', x: 400 }],
    }),
  ],
};
