import fc from 'fast-check';
import { gapChanges } from './gap-change.ts';

const at = (workshopId: string, startsAt: string, gapMinutes: number) => ({
  ...{ workshopId, gapMinutes },
  startsAt: new Date(startsAt),
});

describe('a change of gap inside a series', () => {
  it('is told at the first workshop after it: Paris–La Réunion goes from 2 h to 3 h in October', () => {
    const series = [
      at('third', '2023-11-09T08:30:00Z', 180),
      at('first', '2023-09-28T07:30:00Z', 120),
      at('second', '2023-10-19T07:30:00Z', 120),
      at('fourth', '2023-11-24T08:30:00Z', 180),
    ];
    expect([...gapChanges(series)]).toEqual([['third', { fromMinutes: 120, toMinutes: 180 }]]);
  });

  it('is none at the first workshop, nor where there is no series', () => {
    expect(gapChanges([at('first', '2023-09-28T07:30:00Z', 120)]).size).toBe(0);
    expect(gapChanges([]).size).toBe(0);
  });

  const gaps = fc.array(fc.constantFrom(-60, 0, 120, 180), { maxLength: 8 });
  const seriesOf = (minutes: readonly number[]) =>
    minutes.map((gap, week) => ({
      workshopId: `w${week}`,
      startsAt: new Date(week * 604_800_000),
      gapMinutes: gap,
    }));

  it('is none for whoever lives by the organiser’s clock', () => {
    fc.assert(fc.property(gaps, (minutes) => gapChanges(seriesOf(minutes.map(() => 0))).size === 0));
  });

  it('leads from the first gap to the last', () => {
    fc.assert(
      fc.property(gaps, (minutes) => {
        const changes = [...gapChanges(seriesOf(minutes)).values()];
        const sum = changes.reduce((total, { fromMinutes, toMinutes }) => total + toMinutes - fromMinutes, 0);
        return sum === (minutes.at(-1) ?? 0) - (minutes[0] ?? 0);
      }),
    );
  });
});
