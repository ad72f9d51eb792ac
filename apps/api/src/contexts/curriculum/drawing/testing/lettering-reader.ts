import type { TrailCourse, TrailDrawing } from '../trail.types.ts';

export type Room = Readonly<{ name: string; left: number; top: number; right: number; bottom: number }>;

/** A drawing shown one to one, 850 px wide: 15 px semi-bold letters, lines of 19 px, padding of the label. */
const SHOWN_WIDTH = 850;
const LETTER = 7.6;
const LINE = 19;
const PADDING = { beside: 8, above: 3 };
const CAPITAL = 13;
const STATE = { module: 'Ouvre le 19 octobre', collective: 'jeudi, 11:30' };
const HALF_MARKER = { step: 7, workshop: 17, webinar: 15 };

/** The room that the text of each label takes on the screen, in units of the drawing. */
export function labelRooms(course: TrailCourse, { labels, width, height }: TrailDrawing): readonly Room[] {
  const unit = width / SHOWN_WIDTH;
  return labels.map(({ key, x, y, align }, index) => {
    const item = course.items[index];
    const characters = item ? Math.max(item.shortTitle.length, STATE[item.type].length) : 0;
    const wide = characters * LETTER * unit;
    const at = (x / 100) * width;
    const left = { left: at + PADDING.beside, centre: at - wide / 2, right: at - PADDING.beside - wide }[
      align
    ];
    const top = (y / 100) * height + PADDING.above;
    return { name: key, left, top, right: left + wide, bottom: top + 2 * LINE * unit };
  });
}

export const toponymRooms = ({ toponyms }: TrailDrawing): readonly Room[] =>
  toponyms.map(({ text, x, y }) => {
    const half = (text.length * CAPITAL) / 2;
    return { name: text, left: x - half, top: y - 12, right: x + half, bottom: y + 1 };
  });

export const markerRooms = ({ waypoints }: TrailDrawing): readonly Room[] =>
  waypoints.map(({ key, kind, x, y }) => {
    const half = HALF_MARKER[kind];
    return { name: `marker ${key}`, left: x - half, top: y - half, right: x + half, bottom: y + half };
  });

/** The names of the rooms that overlap, by pairs. */
export const overlaps = (rooms: readonly Room[], others: readonly Room[]): readonly string[] =>
  rooms.flatMap((a) =>
    others.filter((b) => a.name !== b.name && touch(a, b)).map((b) => `${a.name} over ${b.name}`),
  );

const touch = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
