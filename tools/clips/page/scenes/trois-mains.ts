import { colours } from '../look.ts';
import { bakery, hall } from '../shapes/buildings.ts';
import { brokenBench, card, day, folder, page, table } from '../shapes/furniture.ts';
import { arrow, check, cross } from '../shapes/marks.ts';
import { rain } from '../shapes/nature.ts';
import { person } from '../shapes/people.ts';
import { bread, bubble, car, letter, phone, say, small } from '../shapes/things.ts';
import { put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const paul = { coat: colours.slate, hair: 'grey', glasses: true } as const;
const samira = { coat: colours.spruce, skin: 'tan', hair: 'black', cut: 'long' } as const;
const mireille = { coat: colours.brick, hair: 'red', cut: 'bun' } as const;
const daughter = person({ coat: colours.plum, hair: 'grey', cut: 'curly' });
const villagers = [colours.lake, colours.ochre, colours.leaf, colours.plum, colours.slate, colours.brick].map(
  (coat, index) => person({ coat, hair: index % 2 ? 'brown' : 'black', cut: index % 3 ? 'short' : 'curly' }),
);

export const mains: Storyboard = {
  'Une halle vide au milieu du bourg': [
    put(hall, 480, 452),
    put(rain, 480, 452, { until: 'Tout le monde a une idée' }),
    put(car, 380, 456, { from: 'garée de travers', size: 0.8, until: 'trois bureaux' }),
    put(brokenBench, 560, 452, { from: 'Un banc cassé', until: 'trois bureaux' }),
    put(bubble(small(bread, 1, 24)), 160, 340, { from: 'Un marché couvert', until: 'trois bureaux' }),
    put(say('♪'), 480, 330, { from: 'salle de concert', until: 'trois bureaux' }),
    put(say('↻', 96), 800, 340, { from: 'ressourcerie', until: 'trois bureaux' }),
    ...[240, 480, 720].flatMap((x) => [
      put(table(170), x, 452, { from: 'trois bureaux' }),
      put(folder, x, 380, { from: 'trois bureaux' }),
    ]),
  ],
  'Le juriste': [
    put(hall, 640, 452, { size: 0.9 }),
    put(person({ ...paul, pose: 'give' }), 170, 452),
    put(table(240), 200, 452),
    put(folder, 220, 380, { from: 'Il ouvre le dossier', until: 'Paul note aussi' }),
    put(card('commune', colours.sky), 640, 330, { from: 'Les poteaux et le toit' }),
    put(card('famille', colours.blaze), 560, 446, { from: 'Mais une moitié du sol' }),
    put(letter, 760, 446, { from: 'Personne ne leur a écrit', until: 'Paul note aussi' }),
    put(say('?', 80), 780, 300, { from: 'Paul note aussi', until: 'Il a instruit' }),
    put(page(6), 240, 380, { from: 'Paul note aussi', size: 0.8 }),
    put(check, 710, 306, { from: 'Il a instruit' }),
    put(check, 640, 420, { from: 'Il a instruit' }),
  ],
  'La cheffe de projet': [
    put(person({ ...samira, pose: 'raised' }), 110, 446),
    put(arrow(640), 190, 440, { from: 'Alors elle remonte' }),
    put(day('14', 'juin'), 780, 420, { from: 'La fête du village' }),
    put(day('31', 'mai'), 610, 420, { from: 'le contrôle du toit' }),
    put(day('15', 'avril'), 440, 420, { from: 'l’accord de la famille' }),
    put(day('1', 'mars'), 270, 420, { from: 'la première lettre' }),
    ...[270, 440, 610, 780].map((x, index) =>
      put(villagers[index] ?? daughter, x, 318, { from: 'quatre prénoms', size: 0.62 }),
    ),
    put(cross, 664, 250, { from: 'Un des quatre refuse' }),
    put(check, 890, 370, { from: 'Elle a conduit' }),
  ],
  'Celle qui connaît tout le monde': [
    put(bakery, 190, 452, { size: 1.5 }),
    put(person(mireille), 420, 452, { until: 'Mireille ne propose rien' }),
    put(person({ ...mireille, pose: 'phone' }), 420, 452, {
      from: 'Mireille ne propose rien',
      until: 'Puis elle dit à Samira',
    }),
    put(person({ ...mireille, pose: 'open' }), 420, 452, { from: 'Puis elle dit à Samira' }),
    put(table(190), 440, 452),
    put(bread, 490, 380, { size: 0.7 }),
    put(bread, 400, 380, { size: 0.7 }),
    put(person(samira), 640, 446, { from: 'Quand Samira' }),
    put(bubble(small(phone, 0.7, 88), 84), 480, 312, {
      from: 'Elle téléphone',
      until: 'Puis elle dit à Samira',
    }),
    put(say('samedi'), 500, 304, { from: 'Elle sera là samedi', until: 'Le samedi' }),
    put(daughter, 930, 446, { from: 'Le samedi', moves: [{ on: 'Le samedi', x: 790 }] }),
    put(bubble(small(hall, 0.22, 230)), 800, 306, { from: 'C’est lui qui', until: 'À la fin' }),
    put(page(4), 740, 410, { from: 'Où est-ce', size: 0.6 }),
    put(say('signer ?'), 800, 302, { from: 'Où est-ce', until: 'Elle servait déjà' }),
    put(villagers[1] ?? daughter, 560, 446, { from: 'Elle servait déjà', size: 0.9 }),
  ],
  'Ce qu’ils se sont dit après': [
    put(hall, 480, 452, { size: 1.25 }),
    ...[110, 190, 770, 850].map((x, index) => put(villagers[index] ?? daughter, x, 446, { size: 0.85 })),
    put(person(paul), 380, 458, { size: 0.9 }),
    put(person(samira), 480, 458, { size: 0.9 }),
    put(person(mireille), 580, 458, { size: 0.9 }),
    put(table(340), 480, 452),
    put(bread, 440, 382),
    put(bread, 540, 382),
    put(bubble(small(page(5), 0.55, 120), 90), 330, 310, { from: 'Paul dit', until: 'Samira dit' }),
    put(bubble(small(day('14', 'juin'), 0.65, 100), 96), 480, 306, {
      from: 'Samira dit',
      until: 'Mireille ne dit rien',
    }),
    put(bubble(small(phone, 0.75, 88), 84), 630, 310, { from: 'un coup de fil' }),
  ],
};
