import type { Outline } from '../contexts/curriculum/index.ts';
import { walk } from './walk.ts';

const step = (key: string) =>
  ({ key, kind: 'reading', collective: false, title: key, minutes: 5, required: true }) as const;
const unit = (key: string, opensOnDay: number, guideOnDay: number) => ({
  ...{ key, type: 'module', title: key, shortTitle: key, themeKey: null, situationKey: null, objectives: [] },
  ...{ opensOnDay, guideOnDay, steps: [1, 2, 3].map((each) => step(`${key}-${each}`)) },
});
const outline = { units: [unit('M1', 0, 9), unit('M2', 28, 37)] } as unknown as Outline;
const usual = {
  ...{ startsOn: '2027-02-01', zone: 'Europe/Paris', skips: [], count: 6 },
  ...{ from: new Date('2027-02-01T00:00:00Z'), until: new Date('2027-03-31T00:00:00Z') },
};

describe('the walk of a demonstration person', () => {
  it('follows the calendar of the modules, in order', () => {
    const steps = walk(outline, usual);
    expect(steps.map((each) => each.step.key)).toEqual(['M1-1', 'M1-2', 'M1-3', 'M2-1', 'M2-2', 'M2-3']);
    expect(steps[3]!.at.toISOString().slice(0, 10)).toBe('2027-03-01');
    const times = steps.map(({ at }) => at.getTime());
    expect([...times].sort((one, other) => one - other)).toEqual(times);
  });

  it('does as many steps as told, leaving out the skipped ones', () => {
    expect(walk(outline, { ...usual, count: 3, skips: ['M1-2'] }).map((each) => each.step.key)).toEqual([
      'M1-1',
      'M1-3',
      'M2-1',
    ]);
  });

  it('ends when told', () => {
    const lastAt = new Date('2027-03-20T10:00:00Z');
    expect(walk(outline, { ...usual, count: 4, lastAt }).at(-1)!.at).toEqual(lastAt);
  });

  it('never leaves the time that the person was there', () => {
    const [from, until] = [new Date('2027-02-20T00:00:00Z'), new Date('2027-02-21T00:00:00Z')];
    const steps = walk(outline, { ...usual, from, until });
    expect(steps).toHaveLength(6);
    expect(steps.every(({ at }) => at >= from && at <= until)).toBe(true);
  });
});
