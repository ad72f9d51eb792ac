import { colours } from '../look.ts';
import { cabin, gate, house, hut, school } from '../shapes/buildings.ts';
import { card, page, room, trestle } from '../shapes/furniture.ts';
import { mountain, rain, sea } from '../shapes/nature.ts';
import { person } from '../shapes/people.ts';
import {
  ball,
  barrier,
  basket,
  boat,
  bubble,
  coffeePot,
  key,
  letter,
  parcel,
  phone,
  photo,
  say,
  sewingMachine,
  small,
} from '../shapes/things.ts';
import { put } from '../stage.ts';
import type { Storyboard } from './storyboards.ts';

const rachid = { coat: colours.lake, skin: 'tan', hair: 'black' } as const;
const shopkeeper = { coat: colours.brick, hair: 'blond', cut: 'bun' } as const;
const claire = { coat: colours.spruce, hair: 'red', cut: 'long' } as const;
const manager = { coat: colours.ochre, skin: 'dark', hair: 'black', cut: 'curly' } as const;
const josette = { coat: colours.plum, skin: 'brown', hair: 'grey', cut: 'bun' } as const;
const visitors = [colours.leaf, colours.slate, colours.sky].map((coat, index) =>
  person({ coat, skin: index % 2 ? 'dark' : 'tan', hair: 'black', cut: index % 2 ? 'short' : 'long' }),
);
const child = person({ coat: colours.blaze, skin: 'brown', hair: 'black', cut: 'curly' });

export const fins: Storyboard = {
  Arrêter: [
    put(sea, 480, 360),
    put(boat, 820, 320),
    put(cabin, 480, 452, { size: 1.2 }),
    put(person(rachid), 620, 446),
    put(parcel, 340, 452, { from: 'On y garde les colis', until: 'Alors, on ferme' }),
    put(parcel, 300, 452, { from: 'On y garde les colis', until: 'Alors, on ferme' }),
    put(barrier, 150, 452, { until: 'Un vendredi de mai' }),
    put(barrier, 820, 452, { until: 'Un vendredi de mai' }),
    put(person({ ...shopkeeper, pose: 'open' }), 760, 446, { from: 'une commerçante propose' }),
    put(say('et si… ?'), 790, 304, { from: 'Et si on gardait', until: 'Rachid, qui la tient' }),
    put(say('pour qui ?'), 650, 304, { from: 'Pour qui', until: 'Alors, on ferme' }),
    put(card('merci'), 464, 404, { from: 'Sur la porte', size: 0.8 }),
  ],
  'Se fondre': [
    put(school, 250, 452, { size: 1.2 }),
    put(gate(false), 600, 452, { until: 'En janvier' }),
    put(gate(true), 600, 452, { from: 'En janvier' }),
    put(ball, 520, 452),
    put(person(claire), 730, 446, { until: 'En janvier' }),
    put(person({ ...manager, pose: 'open' }), 850, 446, {
      from: 'La responsable l’écoute',
      until: 'En janvier',
    }),
    put(say('pas de cour'), 800, 304, { from: 'Et pas de cour', until: 'Elles se regardent' }),
    put(child, 470, 450, { from: 'En janvier', size: 0.65 }),
    put(card('le projet', colours.blaze, 180), 780, 300, {
      from: 'Le projet a un nom',
      until: 'La responsable l’écoute',
    }),
    put(page(5), 780, 440, { from: 'Sur le planning', until: 'Claire passe' }),
    put(card('mercredi', colours.blaze, 170), 780, 320, { from: 'Sur le planning', until: 'Claire passe' }),
    put(rain, 480, 452, { from: 'un jour de pluie' }),
    put(person(claire), 900, 446, { from: 'Claire passe', moves: [{ on: 'C’est ouvert', x: 720 }] }),
  ],
  Essaimer: [
    put(mountain, 500, 452),
    put(hut, 190, 452, { size: 1.3, until: 'Six mois plus tard' }),
    put(basket, 300, 452, { from: 'des outils de jardin', until: 'Six mois plus tard' }),
    put(house(colours.sand), 860, 452, { from: 'De l’autre côté', until: 'Six mois plus tard' }),
    put(bubble(small(phone, 0.7, 88), 84), 860, 330, { from: 'Sa maire appelle', until: 'Josette, qui' }),
    put(person(josette), 400, 446, { from: 'Josette, qui', until: 'Six mois plus tard' }),
    put(bubble(small(coffeePot, 0.8, 80)), 430, 306, { from: 'J’ai du café', until: 'Ils viennent' }),
    ...visitors.map((visitor, index) =>
      put(visitor, 900 - index * 40, 446, {
        from: 'Ils viennent',
        until: 'Six mois plus tard',
        size: 0.9,
        moves: [{ on: 'Ils regardent', x: 740 - index * 90 }],
      }),
    ),
    put(say('pourquoi ?'), 600, 304, { from: 'Pourquoi une inscription', until: 'Six mois plus tard' }),
    put(room(colours.sand), 480, 452, { from: 'Six mois plus tard' }),
    put(trestle(420), 400, 452, { from: 'quatre machines' }),
    ...[235, 320, 490, 575].map((x) => put(sewingMachine, x, 380, { from: 'quatre machines', size: 0.68 })),
    put(child, 690, 450, { from: 'un enfant', size: 0.7 }),
    put(person(josette), 800, 446, { from: 'Six mois plus tard' }),
    put(coffeePot, 408, 382, { from: 'une cafetière' }),
  ],
  'Dire merci': [
    put(person({ ...rachid, pose: 'give' }), 150, 446),
    put(person({ ...claire, pose: 'give' }), 430, 446),
    put(person({ ...josette, pose: 'give' }), 710, 446),
    put(letter, 240, 410, { from: 'Rachid écrit', size: 0.9 }),
    put(letter, 520, 410, { from: 'Claire écrit', size: 0.9 }),
    put(photo, 800, 420, { from: 'Josette n’écrit pas' }),
    put(coffeePot, 800, 398, { from: 'une photo de la cafetière', size: 0.42 }),
    ...[240, 520, 800].map((x) => put(key, x, 300, { from: 'Un merci précis', size: 0.9 })),
    put(say('?', 80), 620, 330, { from: 'Et vous' }),
  ],
};
