import { ownPath, type PlannedUnit } from './own-path.ts';

const step = (key: string, collective = false) => ({ key, required: true, collective });
const units: PlannedUnit[] = [
  { key: 'M0', lastDay: '2023-09-24', atLeast: null, steps: [step('M0-E1'), step('M0-E3')] },
  { key: 'M1', lastDay: '2023-09-27', atLeast: 2, steps: [step('M1-E1'), step('M1-E2'), step('M1-E3')] },
  { key: 'A1', lastDay: '2023-10-05', atLeast: null, steps: [step('A1', true)] },
  { key: 'M2', lastDay: '2023-10-18', atLeast: null, steps: [step('M2-E1')] },
];
const asked = (joinedOn: string, catchUp: string[] = ['M0-E1', 'M0-E3', 'M1-E2']) =>
  ownPath(units, { joinedOn, catchUp }).map(({ key, steps, atLeast }) => [
    key,
    atLeast,
    steps.filter(({ required }) => required).map((each) => each.key),
  ]);

describe('one member’s own path', () => {
  it('is everybody’s for who was there from the first day', () => {
    expect(ownPath(units, { joinedOn: '2023-09-18', catchUp: [] })).toEqual(
      units.map(({ key, atLeast, steps }) => ({ key, atLeast, steps })),
    );
  });

  it('asks a late joiner, of what was over, for the catch-up steps only, and not for meetings they missed', () => {
    expect(asked('2023-10-16')).toEqual([
      ['M0', null, ['M0-E1', 'M0-E3']],
      ['M1', null, ['M1-E2']],
      ['A1', null, []],
      ['M2', null, ['M2-E1']],
    ]);
  });

  it('takes nothing away on the last day of a module', () => {
    expect(asked('2023-09-27')[1]).toEqual(['M1', 2, ['M1-E1', 'M1-E2', 'M1-E3']]);
  });

  it('asks for every step where the author named no catch-up track', () => {
    expect(asked('2023-10-16', [])[1]).toEqual(['M1', 2, ['M1-E1', 'M1-E2', 'M1-E3']]);
  });
});
