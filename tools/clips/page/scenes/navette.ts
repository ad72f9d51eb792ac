import { colours } from '../look.ts';
import { bakery, house, pharmacy, townHall } from '../shapes/buildings.ts';
import { board, card, clock, signpost } from '../shapes/furniture.ts';
import { check, cross, strike, word } from '../shapes/marks.ts';
import { hill, road, snow, sun, tree } from '../shapes/nature.ts';
import { person } from '../shapes/people.ts';
import { basket, bubble, minibus, say, small } from '../shapes/things.ts';
import { put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const damien = { coat: colours.lake, hair: 'brown' } as const;
const mayor = { coat: colours.slate, hair: 'grey', cut: 'bald' } as const;
const lucette = { coat: colours.plum, hair: 'grey', cut: 'bun', glasses: true } as const;
const driver = person({ coat: colours.spruce, skin: 'tan', hair: 'black', cut: 'cap' });

const villages = [
  [250, 330],
  [340, 282],
  [450, 266],
  [560, 272],
  [660, 300],
  [740, 346],
  [400, 350],
] as const;

export const navette: Storyboard = {
  'L’idée': [
    put(hill, 500, 452, { until: 'Ce soir-là' }),
    ...villages.map(([x, y], index) =>
      put(house(index % 2 ? colours.sand : colours.surface), x, y, {
        size: 0.5,
        from: 'Sept villages',
        until: 'Ce soir-là',
      }),
    ),
    put(pharmacy, 840, 452, { from: 'Et au bourg', until: 'Ce soir-là', size: 0.9 }),
    put(person(damien), 110, 446),
    put(minibus, 560, 440, { from: 'On lui demande une navette', until: 'Ce soir-là', size: 0.7 }),
    put(card('90 000 € par an', colours.blaze, 280), 560, 300, {
      from: 'Le devis tombe',
      until: 'Ce soir-là',
    }),
    put(board, 560, 450, { from: 'Ce soir-là' }),
    put(word('10 personnes', 28), 560, 300, { from: 'Nous voulons savoir' }),
    put(word('2 fois', 34), 560, 350, { from: 'Nous voulons savoir' }),
    put(word('1 mois', 34), 560, 400, { from: 'Pas plus' }),
  ],
  'Les quatre bornes': [
    put(signpost('4 semaines', 200), 150, 446),
    put(signpost('2 villages', 190), 370, 446, { from: 'Les volontaires' }),
    put(bakery, 560, 452, { from: 'à la boulangerie', until: 'Le minibus est prêté' }),
    put(minibus, 880, 452, {
      from: 'Le minibus est prêté',
      until: 'Le signe de réussite',
      moves: [{ on: 'Le minibus est prêté', x: 620 }],
    }),
    put(signpost('10 personnes', 230), 600, 446, { from: 'Le signe de réussite' }),
    put(person(mayor), 890, 446, { from: 'Le maire n’en voulait', size: 0.9, until: 'Ils ont écrit' }),
    put(person({ ...damien, pose: 'open' }), 790, 446, {
      from: 'Damien a répondu',
      size: 0.9,
      until: 'Ils ont écrit',
    }),
    put(say('l’échec ?'), 830, 312, { from: 'Vous prévoyez', until: 'Damien a répondu' }),
    put(signpost('stop', 130), 820, 446, { from: 'Ils ont écrit' }),
    put(cross, 820, 300, { from: 'on arrête' }),
  ],
  'La troisième semaine': [
    put(hill, 480, 440),
    put(house(colours.surface), 150, 412, { size: 0.8 }),
    put(tree, 225, 424),
    put(road, 480, 460),
    put(snow, 480, 452, { from: 'la neige', until: 'Le problème' }),
    put(minibus, 330, 452, {
      size: 1.1,
      moves: [
        { on: 'À huit heures', x: 700 },
        { on: 'À onze heures trente', x: 330 },
      ],
    }),
    put(say('1 passager'), 420, 320, { from: 'Un seul', until: 'Quatrième jour' }),
    put(card('4 jours sur 5', colours.blaze, 230), 800, 300, {
      from: 'Quatrième jour',
      until: 'À huit heures',
    }),
    put(person(damien), 580, 430, { from: 'Damien est tenté', until: 'Il monte dedans', size: 0.9 }),
    put(clock(8, 0), 480, 270, { from: 'À huit heures', until: 'À onze heures trente' }),
    put(clock(11, 30), 480, 270, { from: 'À onze heures trente', until: 'Lucette' }),
    put(driver, 560, 430, { from: 'Le chauffeur, lui', until: 'Lucette', size: 0.9 }),
    put(person({ ...lucette, pose: 'open' }), 620, 430, { from: 'Lucette' }),
    put(basket, 690, 430, { from: 'Lucette' }),
    put(say('le matin : oui'), 720, 296, { from: 'Le matin, mon voisin', until: 'Moi, qu’est-ce' }),
    put(say('10 heures ?'), 720, 296, { from: 'Moi, qu’est-ce', until: 'Le problème' }),
    put(say('revenir'), 720, 296, { from: 'C’était de revenir' }),
  ],
  'Ce qu’on garde': [
    put(hill, 480, 440),
    put(road, 480, 460),
    put(sun, 900, 262, { from: 'Au printemps' }),
    put(person(damien), 120, 430),
    put(card('11 personnes', colours.surface, 240), 300, 300, {
      from: 'Onze personnes',
      until: 'On ne garde pas',
    }),
    put(card('10 au retour', colours.blaze, 240), 300, 372, {
      from: 'Dix d’entre elles',
      until: 'On ne garde pas',
    }),
    put(card('le matin', colours.surface, 170), 260, 300, {
      from: 'On ne garde pas',
      until: 'Et la navette',
    }),
    put(strike(150), 260, 274, { from: 'On ne garde pas', until: 'Et la navette' }),
    put(clock(11, 30), 440, 276, { from: 'On garde un retour', until: 'Et la navette' }),
    put(check, 500, 276, { from: 'On garde un retour', until: 'Et la navette' }),
    put(minibus, 960, 452, { from: 'On garde un retour', moves: [{ on: 'On garde un retour', x: 620 }] }),
    put(card('90 000 €', colours.surface, 190), 340, 320, { from: 'Et la navette', until: 'Au printemps' }),
    put(say('vide'), 620, 310, { from: 'À moitié vide', until: 'Au printemps' }),
    put(townHall, 340, 430, { from: 'Au printemps' }),
    put(person({ ...mayor, pose: 'open' }), 790, 430, { from: 'Au printemps' }),
    put(bubble(small(signpost('stop', 130), 0.6, 114), 120), 810, 304, { from: 'C’est qu’on avait' }),
  ],
};
