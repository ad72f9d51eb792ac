import { leadingModules, type WalkedUnit } from './leading-modules.ts';

const unit = (key: string, type: WalkedUnit['type'] = 'module'): WalkedUnit => ({
  ...{ key, type, title: key },
  steps: [{ key: type === 'collective' ? key : `${key}-E1` }],
});
const course = [
  unit('sas'),
  unit('M1'),
  unit('A1', 'collective'),
  unit('M2'),
  unit('M3'),
  unit('A2', 'collective'),
];
const keysBefore = (stepKey: string) => leadingModules(course, stepKey).map(({ key }) => key);

describe('the modules that lead to a workshop', () => {
  it('are those since the meeting before it', () => {
    expect(keysBefore('A1')).toEqual(['sas', 'M1']);
    expect(keysBefore('A2')).toEqual(['M2', 'M3']);
  });

  it('are none before a meeting that follows another, or that the course does not know', () => {
    expect(leadingModules([...course, unit('W', 'collective')], 'W')).toEqual([]);
    expect(keysBefore('nowhere')).toEqual([]);
  });
});
