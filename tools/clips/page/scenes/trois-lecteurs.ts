import { colours } from '../look.ts';
import { fountain, house } from '../shapes/buildings.ts';
import { board, card, clock, page, room, screen, table, windowPane } from '../shapes/furniture.ts';
import { check, word } from '../shapes/marks.ts';
import { person } from '../shapes/people.ts';
import { crop } from '../pen.ts';
import { bubble, groceryVan, photo, say, small } from '../shapes/things.ts';
import { put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const julie = { coat: colours.ochre, hair: 'brown', cut: 'long' } as const;
const president = { coat: colours.plum, hair: 'grey', cut: 'short', glasses: true } as const;
const funder = { coat: colours.slate, skin: 'brown', hair: 'black', glasses: true } as const;
const odette = { coat: colours.leaf, hair: 'grey', cut: 'bun' } as const;
const roger = person({ coat: colours.lake, hair: 'grey', cut: 'cap' });

export const lecteurs: Storyboard = {
  'L’élue': [
    put(groceryVan, 1100, 452, { until: 'Dix heures', moves: [{ on: 'une épicerie ambulante', x: 620 }] }),
    put(house(colours.sand), 130, 452, { until: 'Dix heures' }),
    put(house(colours.surface), 260, 452, { until: 'Dix heures' }),
    put(person(julie), 400, 446, { from: 'Julie suit', until: 'Dix heures' }),
    put(room(colours.sky), 480, 452, { from: 'Dix heures' }),
    put(clock(10, 0), 480, 270, { from: 'Dix heures' }),
    put(windowPane, 780, 360, { from: 'Dix heures' }),
    put(person({ ...julie, pose: 'give' }), 270, 446, { from: 'Dix heures' }),
    put(page(6), 345, 420, { from: 'huit pages', until: 'Julie improvise', size: 0.6 }),
    put(person(president), 600, 452, { from: 'Dix heures' }),
    put(table(280), 600, 452, { from: 'Dix heures' }),
    put(bubble(small(photo, 0.8, 78), 96), 640, 310, { from: 'une photo', until: 'Julie improvise' }),
    put(say('80 clients'), 330, 304, { from: 'Quatre-vingts clients', until: 'La présidente sourit' }),
    put(say('80'), 650, 304, { from: 'Elle répétera' }),
  ],
  'Le financeur': [
    put(room(colours.mint), 480, 452),
    put(clock(14, 0), 820, 270),
    put(person(julie), 400, 452),
    put(table(480), 480, 452),
    put(screen, 600, 382),
    put(crop(person(funder), 'M-100 -46V-200H100V-46Z'), 600, 396),
    put(say('52'), 740, 300, { from: 'cinquante-deux clients', until: 'Julie rougit' }),
    put(card('52 réguliers', colours.blaze), 210, 352, {
      from: 'Cinquante-deux, ce sont',
      until: 'Et qu’est-ce',
    }),
    put(card('80 venus', colours.surface), 210, 290, {
      from: 'Quatre-vingts, ce sont',
      until: 'Et qu’est-ce',
    }),
    put(say('et vous ?'), 770, 316, { from: 'Et qu’est-ce', until: 'Elle voudrait' }),
    put(say('je ne sais pas'), 350, 312, { from: 'Je ne sais pas', until: 'Il hoche' }),
    put(check, 700, 250, { from: 'Il a l’air content' }),
  ],
  'L’habitante': [
    put(fountain, 160, 452, { size: 1.1 }),
    put(groceryVan, 790, 452),
    put(person({ ...odette, pose: 'rest' }), 310, 446),
    put(person({ ...julie, pose: 'rest' }), 480, 446),
    put(page(6), 400, 420, { from: 'Julie lui montre', until: 'C’est bien', size: 0.6 }),
    put(say('à quelle heure ?'), 350, 304, { from: 'Mais le camion', until: 'Julie ne l’avait' }),
    put(say('Roger ?'), 510, 304, { from: 'Vous n’avez pas mis', until: 'Depuis le camion' }),
    put(roger, 590, 446, { from: 'Depuis le camion', until: 'Le mois dernier', size: 0.95 }),
    put(house(colours.sand), 600, 452, { from: 'Le mois dernier' }),
    put(say('…'), 620, 334, { from: 'Il était tombé' }),
  ],
  'La même histoire': [
    put(person({ ...julie, pose: 'give' }), 130, 446),
    put(board, 500, 450, { from: 'Elle prend une seule' }),
    ...[420, 500, 580].map((x) => put(page(6), x, 420, { until: 'Elle prend une seule' })),
    put(card('80 · 52', colours.blaze), 500, 282, { from: 'En haut, le nombre' }),
    put(roger, 500, 372, { from: 'Au milieu, le fait', size: 0.5 }),
    put(roger, 240, 446, { from: 'Roger lira', until: 'En bas' }),
    put(word('jusqu’en mars', 24), 500, 404, { from: 'le camion passe jusqu' }),
    put(word('mardi, 17 h', 24), 500, 434, { from: 'le camion passe jusqu' }),
    put(person(president), 690, 446, { from: 'Pour l’élue', size: 0.85 }),
    put(person(funder), 780, 446, { from: 'Pour le financeur', size: 0.85 }),
    put(person(odette), 870, 446, { from: 'Pour l’habitante', size: 0.85 }),
    put(check, 600, 240, { from: 'Une seule page' }),
  ],
};
