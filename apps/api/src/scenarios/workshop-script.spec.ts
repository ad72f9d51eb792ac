import { scriptOf, type Naming } from './workshop-script.ts';
import type { Deed, WorkshopTale } from './workshop-tale.ts';

const naming: Naming = {
  member: (name) => `id of ${name}`,
  action: (key) => `action ${key}`,
  dayAfter: (days) => `day ${days}`,
};
const tale = (deeds: readonly Deed[], more: Partial<WorkshopTale> = {}): WorkshopTale => ({
  ...{ workshop: 'A1', group: 'A', beginsAfter: 0, ends: { how: 'done' } },
  moments: [
    { phase: 'welcome', lasts: 10 },
    { phase: 'statement', lasts: 6, deeds },
    { phase: 'clarification', lasts: 8 },
  ],
  ...more,
});
const group = [
  { name: 'Hélène', presence: 'present' },
  { name: 'Maëlle', presence: 'late' },
  { name: 'Rémi', presence: 'absent' },
] as const;

describe('the script of a workshop', () => {
  it('spreads what was said over its phase, about its subject', () => {
    const script = scriptOf(
      tale([
        { by: 'Hélène', question: 'Qui ?' },
        { by: 'Solène', for: 'Hélène', offer: 'Appeler.', as: 'leads' },
      ]),
      'Solène',
      [],
      naming,
    );
    expect(script).toMatchObject([
      { minute: 10, by: 'Solène', kind: 'move', said: { to: 1, how: 'next' } },
      {
        minute: 12,
        by: 'Hélène',
        kind: 'contribute',
        said: { type: 'question', text: 'Qui ?', consultation: 1 },
      },
      { minute: 14, by: 'Solène', said: { tag: 'leads', onBehalfOf: 'id of Hélène' } },
      { minute: 16, kind: 'move', said: { to: 2 } },
    ]);
  });

  it('lets people arrive and be marked: late at their minute, absent without arriving', () => {
    const script = scriptOf(tale([], { late: { Maëlle: 7 } }), 'Solène', group, naming);
    const seen = script
      .filter(({ kind }) => kind !== 'move')
      .map(({ minute, by, kind }) => [minute, by, kind]);
    expect(seen).toEqual([
      [0, 'Hélène', 'arrive'],
      [2, 'Solène', 'mark'],
      [2.2, 'Solène', 'mark'],
      [7, 'Maëlle', 'arrive'],
      [7.1, 'Solène', 'mark'],
    ]);
  });

  it('is commanded by whoever was handed the command, until it is taken back', () => {
    const deeds: Deed[] = [{ by: 'Solène', hands: 'Thomas' }];
    const commands = (more: Partial<WorkshopTale> = {}) =>
      scriptOf(tale(deeds, more), 'Solène', [], naming).map(({ by, kind }) => [by, kind]);
    expect(commands()).toEqual([
      ['Solène', 'move'],
      ['Solène', 'give-command'],
      ['Thomas', 'move'],
    ]);
    deeds.push({ by: 'Solène', takes: true });
    expect(commands().at(-1)).toEqual(['Solène', 'move']);
    expect(commands({ onPaper: true }).map(([, kind]) => kind)).toEqual(['give-command', 'take-command']);
  });

  it('refuses a deed that no room knows', () => {
    const deed = { by: 'Hélène', whispers: 'Psst' } as unknown as Deed;
    expect(() => scriptOf(tale([deed]), 'Solène', [], naming)).toThrow('whispers');
  });
});
