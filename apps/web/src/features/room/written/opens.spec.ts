import { datesOf, spread } from './opens.ts';

const kinds = ['welcome', 'statement', 'clarification', 'consultation', 'break', 'learnings'] as const;
const phases = kinds.map((kind) => ({ kind }));

describe('the dates of a written workshop', () => {
  it('spread over ten days, at whose end the last phase closes; a break opens with what follows it', () => {
    expect(spread(phases, '2026-10-24', 10)).toEqual([
      ...['2026-10-24', '2026-10-26', '2026-10-28', '2026-10-30', '2026-11-01', '2026-11-01', '2026-11-03'],
    ]);
  });

  it('come in the morning of the organiser, on both sides of a change of clocks', () => {
    expect(datesOf(['2026-10-24', '2026-10-26'], 'Europe/Paris')).toEqual({
      opens: ['2026-10-24T06:00:00.000Z'],
      closes: '2026-10-26T07:00:00.000Z',
    });
    expect(datesOf(['2026-10-24', ''], 'Europe/Paris')).toBeNull();
  });
});
