import { heightsOf } from './height.ts';
import { legsOf } from './leg.ts';
import { generatorOf } from './seeded-generator.ts';
import { sheetFor } from './sheet.ts';
import { aCourse, aModule } from './testing/trail.builders.ts';
import type { TrailItem } from './trail-drawing.ts';
import { placeStops } from './waypoint.ts';
import { windingOn } from './winding.ts';

/** Always the middle: the roughness of the ground is then the same everywhere it is compared. */
const evenGenerator = { between: (least: number, most: number) => (least + most) / 2 };

/** The ground of a course, and where an item is on it. */
function groundOf(items: readonly TrailItem[]) {
  const legs = legsOf(aCourse(items));
  const sheet = sheetFor(legs.length);
  const stops = placeStops(legs, windingOn(sheet, generatorOf('parcours')));
  const heightAt = heightsOf(stops, sheet, evenGenerator);
  return (key: string) => {
    const places = stops.filter(({ item }) => item.key === key).map(({ at }) => at);
    const x = places.reduce((total, place) => total + place.x, 0) / places.length;
    const y = places.reduce((total, place) => total + place.y, 0) / places.length;
    return heightAt({ x, y: y - 26 });
  };
}

describe('The ground of a trail', () => {
  it('is higher behind a module that takes longer', () => {
    const behind = groundOf([aModule('léger', 4, { minutes: 30 }), aModule('lourd', 4, { minutes: 90 })]);
    expect(behind('lourd')).toBeGreaterThan(behind('léger') + 30);
  });

  it('is no higher behind the heaviest module of a long course than of a short one', () => {
    const long = groundOf([aModule('a', 4, { minutes: 900 })]);
    const short = groundOf([aModule('a', 4, { minutes: 100 })]);
    expect(long('a')).toBeCloseTo(short('a'));
  });
});
