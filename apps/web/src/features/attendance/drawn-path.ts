import { drawingSize } from './sheet.ts';

type Stroke = Readonly<{ points: readonly Readonly<{ x: number; y: number }>[] }>;
type Size = Readonly<{ width: number; height: number }>;

/** Characters that a drawing may take: beyond, it keeps fewer points. */
const longest = 12_000;

/** SVG path data of what was drawn on a surface of that size, in the size in which it is shown. */
export function pathOf(strokes: readonly Stroke[], { width, height }: Size, every = 1): string {
  const scaled = (value: number, from: number, to: number) =>
    Math.min(Math.max(Math.round((value * to) / from), 0), to);
  const at = ({ x, y }: Stroke['points'][number]) =>
    `${scaled(x, width, drawingSize.width)} ${scaled(y, height, drawingSize.height)}`;
  const path = strokes
    .map(({ points }) => points.filter((_, index) => index % every === 0))
    .map((points) => `M${points.map(at).join('L')}`)
    .join('');
  return path.length > longest ? pathOf(strokes, { width, height }, every + 1) : path;
}
