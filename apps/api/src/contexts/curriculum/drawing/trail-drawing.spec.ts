import { gzipSync } from 'node:zlib';
import { labelRooms, markerRooms, overlaps, toponymRooms } from './testing/lettering-reader.ts';
import { gaps, keysInOrder, outside, placesAlong } from './testing/trail-reader.ts';
import { aCourse, aModule, aWorkshop, theDemonstrationCourse } from './testing/trail.builders.ts';
import type { TrailDrawing } from './trail-drawing.ts';
import { drawTrail } from './trail-drawing.ts';

const huts = ({ waypoints }: TrailDrawing) => waypoints.filter(({ kind }) => kind === 'workshop');

describe('The trail of the demonstration course', () => {
  const course = theDemonstrationCourse;
  const drawing = drawTrail(course);
  const ofTheme = (theme: string) =>
    drawing.waypoints.filter(({ module }) => module?.startsWith(theme)).map(({ y }) => y);

  it('is the same at every run, and another for another course', () => {
    expect(drawTrail(course)).toEqual(drawing);
    expect(drawTrail({ ...course, key: 'autre-parcours' }).segments).not.toEqual(drawing.segments);
  });

  it('sets its fifty-four waypoints down in course order, inside the drawing', () => {
    expect(drawing.waypoints).toHaveLength(54);
    expect(drawing.waypoints.map(({ key }) => key)).toEqual(keysInOrder(course));
    expect(outside(drawing)).toEqual([]);
  });

  it('joins each waypoint to the next by a line', () => {
    expect(drawing.segments).toHaveLength(54);
    expect(drawing.segments[0]).toBe('');
    expect(gaps(drawing)).toEqual([]);
  });

  it('climbs from the bottom by turns at alternate sides, with a hut in each', () => {
    const [first, second, third, last] = huts(drawing);
    expect([first, second, third].map((hut) => (hut?.x ?? 0) > drawing.width / 2)).toEqual([
      true,
      false,
      true,
    ]);
    const heights = [drawing.waypoints[0], first, second, third, last].map((waypoint) => waypoint?.y ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  });

  it('separates the two themes by a river', () => {
    const river = placesAlong(drawing.river ?? '').map(({ y }) => y);
    expect(Math.max(...ofTheme('t2'))).toBeLessThan(Math.min(...river));
    expect(Math.max(...river)).toBeLessThan(Math.min(...ofTheme('t1')));
  });

  it('writes texts that cover neither each other, nor a marker, nor the edge', () => {
    const labels = labelRooms(course, drawing);
    const texts = [...labels, ...toponymRooms(drawing)];
    expect(overlaps(texts, [...texts, ...markerRooms(drawing)])).toEqual([]);
    const clipped = texts.filter(
      ({ left, top, right, bottom }) =>
        left < 0 || top < 0 || right > drawing.width || bottom > drawing.height,
    );
    expect(clipped).toEqual([]);
  });

  it('names its items in course order and its two themes', () => {
    expect(drawing.labels.map(({ key }) => key)).toEqual(course.items.map(({ key }) => key));
    expect(drawing.toponyms.map(({ text }) => text)).toEqual(course.themes.map(({ title }) => title));
  });

  it('shows on a phone all the waypoints of an item, one to one', () => {
    expect(new Set(drawing.bands.map(({ width, height }) => `${width} × ${height}`))).toEqual(
      new Set(['358 × 190']),
    );
    const hidden = drawing.waypoints.filter(({ key, module, x, y }) => {
      const band = drawing.bands.find((each) => each.module === (module ?? key));
      return !band || x < band.x || x > band.x + band.width || y < band.y || y > band.y + band.height;
    });
    expect(hidden).toEqual([]);
  });

  it('has hills of several tints and a thicker contour line every fifth', () => {
    expect(drawing.relief.map(({ tint }) => tint).slice(0, 3)).toEqual([1, 2, 3]);
    const majors = drawing.contours.flatMap(({ major }, index) => (major ? [index] : []));
    expect(majors.slice(1).map((index, rank) => index - (majors[rank] ?? 0))).toEqual(
      majors.slice(1).map(() => 5),
    );
  });

  it('stays light to send', () => {
    const json = JSON.stringify(drawing);
    expect(json.length).toBeLessThan(30_000);
    expect(gzipSync(json).length).toBeLessThan(10_000);
  });
});

describe('A trail', () => {
  it('is an empty map for a course without items', () => {
    const { waypoints, segments, labels, bands, river, contours } = drawTrail(aCourse([]));
    expect({ waypoints, segments, labels, bands, river }).toEqual({
      waypoints: [],
      segments: [],
      labels: [],
      bands: [],
      river: null,
    });
    expect(contours.length).toBeGreaterThan(0);
  });

  it('has no river when a single theme has modules', () => {
    const themes = [
      { key: 't1', title: 'Le seul' },
      { key: 't2', title: 'Sans module' },
    ];
    const { river, toponyms } = drawTrail(
      aCourse([aModule('a', 4, { theme: 't1' }), aModule('b', 4)], themes),
    );
    expect(river).toBeNull();
    expect(toponyms.map(({ text }) => text)).toEqual(['Le seul']);
  });

  it('turns without a hut when a stretch between two workshops is too long for a row', () => {
    const { height, waypoints } = drawTrail(aCourse([aModule('a', 40), aWorkshop('1'), aModule('b', 3)]));
    expect(height).toBe(130 * 3 + 38);
    const rises = waypoints.slice(0, 40).map(({ x }) => x);
    expect(Math.max(...rises) - Math.min(...rises)).toBeGreaterThan(500);
  });

  it('keeps markers apart even with forty steps between two workshops', () => {
    const { waypoints } = drawTrail(aCourse([aWorkshop('1'), aModule('a', 40), aWorkshop('2')]));
    const nearest = waypoints.slice(1).map(({ x, y }, index) => {
      const former = waypoints[index] ?? { x: 0, y: 0 };
      return Math.hypot(x - former.x, y - former.y);
    });
    expect(Math.min(...nearest)).toBeGreaterThan(15);
  });

  it('writes a long theme title on several lines and bounds a long label', () => {
    const title = 'Territoires, paysages et habitants en transition douce et concertée';
    const items = [
      aModule('a', 6, { theme: 't1', shortTitle: 'Un titre que personne n’a raccourci à temps' }),
    ];
    const { toponyms, labels, width } = drawTrail(aCourse(items, [{ key: 't1', title }]));
    expect(toponyms.map(({ text }) => text).join(' ')).toBe(title);
    expect(toponyms.length).toBeGreaterThan(1);
    expect(((labels[0]?.width ?? 100) / 100) * width).toBeLessThan(300);
  });

  it('labels a module that has no step yet', () => {
    const { labels, bands, waypoints } = drawTrail(aCourse([aModule('a', 0), aModule('b', 2)]));
    expect(waypoints).toHaveLength(2);
    expect(labels.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(bands.map(({ module }) => module)).toEqual(['a', 'b']);
  });
});
