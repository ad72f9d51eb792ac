import { pathOf } from './drawn-path.ts';

describe('a drawn signature', () => {
  it('is lines in a size of its own, whatever the device', () => {
    const strokes = [
      {
        points: [
          { x: 0, y: 0 },
          { x: 150, y: 50.4 },
        ],
      },
      { points: [{ x: 301, y: -3 }] },
    ];
    expect(pathOf(strokes, { width: 300, height: 100 })).toBe('M0 0L300 101M600 0');
  });

  it('keeps fewer points when a hand drew very long', () => {
    const points = Array.from({ length: 9_000 }, (_, index) => ({ x: index % 600, y: index % 200 }));
    const path = pathOf([{ points }], { width: 600, height: 200 });
    expect(path.length).toBeLessThanOrEqual(12_000);
    expect(path.length).toBeGreaterThan(8_000);
  });
});
