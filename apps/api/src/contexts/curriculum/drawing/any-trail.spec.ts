import fc from 'fast-check';
import { labelRooms, markerRooms, overlaps, toponymRooms } from './testing/lettering-reader.ts';
import { aCourse, aModule, aWebinar, aWorkshop, theDemonstrationCourse } from './testing/trail.builders.ts';
import { gaps, keysInOrder, outside } from './testing/trail-reader.ts';
import type { TrailCourse, TrailDrawing, TrailItem } from './trail-drawing.ts';
import { drawTrail } from './trail-drawing.ts';

describe('Whatever the course, a trail', () => {
  const themes = [
    { key: 't1', title: 'Coopérer' },
    { key: 't2', title: 'Innover' },
    { key: 't3', title: 'Transmettre' },
  ];
  const anItem = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        steps: fc.nat(14),
        minutes: fc.nat(200),
        theme: fc.constantFrom('t1', 't2', 't3', null),
      }),
    },
    { weight: 2, arbitrary: fc.constant('workshop' as const) },
    { weight: 1, arbitrary: fc.constant('webinar' as const) },
  );
  const courses = fc.array(anItem, { maxLength: 14 }).map((drawn) =>
    aCourse(
      drawn.map((each, index): TrailItem => {
        if (each === 'workshop') return aWorkshop(`k${index}`);
        if (each === 'webinar') return aWebinar(`k${index}`);
        const { steps, minutes, theme } = each;
        return aModule(`k${index}`, steps, { minutes, theme });
      }),
      themes,
    ),
  );
  const always = (holds: (course: TrailCourse, drawing: TrailDrawing) => void) =>
    fc.assert(
      fc.property(courses, (course) => holds(course, drawTrail(course))),
      { numRuns: 12 },
    );

  it('stays inside its drawing, in course order, without a gap', () => {
    always((course, drawing) => {
      expect(drawing.waypoints.map(({ key }) => key)).toEqual(keysInOrder(course));
      expect(outside(drawing)).toEqual([]);
      expect(gaps(drawing)).toEqual([]);
    });
  });

  it('has only numbers in its paths and keeps its size in proportion', () => {
    always((_, drawing) => {
      const json = JSON.stringify(drawing);
      expect(json).not.toMatch(/NaN|Infinity|undefined/);
      expect(json.length).toBeLessThan(60_000);
    });
  });

  it('has one label and one band per item, inside the drawing', () => {
    always((course, { labels, bands, width, height }) => {
      const keys = course.items.map(({ key }) => key);
      expect(labels.map(({ key }) => key)).toEqual(keys);
      expect(bands.map(({ module }) => module)).toEqual(keys);
      expect(labels.filter(({ x, y }) => !(x >= 0 && x <= 100 && y >= 0 && y <= 100))).toEqual([]);
      expect(
        bands.filter(
          (band) =>
            !(band.x >= 0 && band.y >= 0 && band.x + band.width <= width && band.y + band.height <= height),
        ),
      ).toEqual([]);
    });
  });

  it('leaves the texts of the demonstration course readable wherever chance leads it', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const course = { ...theDemonstrationCourse, key };
        const drawing = drawTrail(course);
        const texts = [...labelRooms(course, drawing), ...toponymRooms(drawing)];
        expect(overlaps(texts, [...texts, ...markerRooms(drawing)])).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
