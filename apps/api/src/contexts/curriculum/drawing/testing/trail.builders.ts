import type { TrailCourse, TrailItem } from '../trail.types.ts';

type Module = Extract<TrailItem, { type: 'module' }>;

/** A module of so many steps; ten minutes each unless told otherwise. */
export const aModule = (key: string, steps: number, overrides: Partial<Module> = {}): Module => ({
  type: 'module',
  key,
  shortTitle: `Module ${key}`,
  theme: null,
  minutes: 10 * steps,
  steps: Array.from({ length: steps }, (_, index) => `${key}-${index + 1}`),
  ...overrides,
});

export const aWorkshop = (key: string, shortTitle = `Atelier ${key}`): TrailItem => ({
  type: 'collective',
  key,
  shortTitle,
  kind: 'workshop',
});

export const aWebinar = (key: string, shortTitle = `Webinaire ${key}`): TrailItem => ({
  type: 'collective',
  key,
  shortTitle,
  kind: 'webinar',
});

export const aCourse = (items: readonly TrailItem[], themes: TrailCourse['themes'] = []): TrailCourse => ({
  key: 'parcours',
  themes,
  items,
});

const inTheme = (theme: string) => (key: string, steps: number, minutes: number, shortTitle: string) =>
  aModule(key, steps, { theme, minutes, shortTitle });
const cooperate = inTheme('t1');
const innovate = inTheme('t2');

/** The course shown in the demonstration. */
export const theDemonstrationCourse: TrailCourse = {
  key: 'chef-de-projet-innovation-territoriale',
  themes: [
    { key: 't1', title: 'Coopérer efficacement' },
    { key: 't2', title: 'Innovation territoriale' },
  ],
  items: [
    aWebinar('w0', 'Lancement'),
    aModule('m0', 5, { minutes: 40, shortTitle: 'Sas d’entrée' }),
    cooperate('t1m1', 6, 84, 'Se situer'),
    cooperate('t1m2', 6, 91, 'Voir qui compte'),
    aWorkshop('a1', 'Atelier 1'),
    cooperate('t1m3', 5, 75, 'S’accorder pour de bon'),
    cooperate('t1m4', 6, 78, 'Tenir la distance'),
    aWorkshop('a2', 'Atelier 2'),
    innovate('t2m1', 5, 84, 'Le premier kilomètre'),
    innovate('t2m2', 5, 76, 'Essayer petit'),
    aWorkshop('a3', 'Atelier 3'),
    innovate('t2m3', 5, 77, 'Montrer ce qui change'),
    innovate('t2m4', 5, 83, 'Faire durer'),
    aWorkshop('a4', 'Atelier 4'),
    aWebinar('w1', 'Clôture'),
  ],
};
