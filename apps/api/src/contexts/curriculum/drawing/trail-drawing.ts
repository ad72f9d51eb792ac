import { bandsOf } from './band.ts';
import { neighbours } from './geometry.ts';
import { heightsOf } from './height.ts';
import { legsOf } from './leg.ts';
import { letter } from './lettering.ts';
import { reliefOf } from './relief.ts';
import { riversOf } from './river.ts';
import { generatorOf } from './seeded-generator.ts';
import { segmentBetween } from './segment.ts';
import { sheetFor } from './sheet.ts';
import { openCurve } from './smooth-curve.ts';
import type { TrailCourse, TrailDrawing } from './trail.types.ts';
import { placeStops, waypointOf } from './waypoint.ts';
import { windingOn } from './winding.ts';

export type { TrailCourse, TrailDrawing, TrailItem } from './trail.types.ts';

/**
 * Draws a course as a trail: a pure function of its outline, the same for everyone and at every run, to be kept
 * with the version of the course. Each part of the drawing has its own generator, seeded by the key of the
 * course, so that one part may change without moving the others.
 */
export function drawTrail(course: TrailCourse): TrailDrawing {
  const generatorFor = (part: string) => generatorOf(`${course.key}/${part}`);
  const legs = legsOf(course);
  const sheet = sheetFor(legs.length);
  const winding = windingOn(sheet, generatorFor('winding'));
  const stops = placeStops(legs, winding);
  const marked = stops.filter(({ kind }) => kind !== 'empty');
  const rivers = riversOf(legs, sheet, generatorFor('rivers'));
  return {
    width: sheet.width,
    height: sheet.height,
    ...reliefOf(heightsOf(stops, sheet, generatorFor('ground')), sheet),
    river: rivers.map(openCurve).join('') || null,
    waypoints: marked.flatMap(waypointOf),
    segments: [
      ...marked.slice(0, 1).map(() => ''),
      ...neighbours(marked).map(([from, to]) => segmentBetween(from, to, winding)),
    ],
    ...letter(course, { legs, stops, sheet, winding, rivers }),
    bands: bandsOf(course, stops, sheet),
  };
}
