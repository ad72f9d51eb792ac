/** What people thought of a workshop at its end, from 1 to 5. */
export type Marks = Readonly<{ useful: number; heard: number; frame: number }>;
export type MarksOfAll = Marks & Readonly<{ count: number }>;

/** With fewer answers one could tell who gave which. */
const answersAtLeast = 3;

/** The mean of each mark, to a tenth; null while there are too few to say it of a group. */
export function marksOfAll(given: readonly Marks[]): MarksOfAll | null {
  const count = given.length;
  if (count < answersAtLeast) return null;
  const mean = (of: keyof Marks): number =>
    Math.round((given.reduce((sum, each) => sum + each[of], 0) / count) * 10) / 10;
  return { count, useful: mean('useful'), heard: mean('heard'), frame: mean('frame') };
}
