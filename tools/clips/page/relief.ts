import { colours, height, width } from './look.ts';

type Hill = Readonly<{ x: number; y: number; rise: number; breadth: number }>;
type Colour = readonly [red: number, green: number, blue: number];

const linesEvery = 15;
const tintSteps = [62, 92, 122, 150];

/** Draws a topographic map once, in its own canvas: tints by height, contour lines, every fifth one stronger. */
export function drawRelief(random: () => number): HTMLCanvasElement {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const image = context.createImageData(width, height);
  const heightAt = raiseLand(random);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const slope =
        Math.hypot(heightAt(x + 1, y) - heightAt(x - 1, y), heightAt(x, y + 1) - heightAt(x, y - 1)) / 2;
      image.data.set([...colourOf(heightAt(x, y), slope), 255], (y * width + x) * 4);
    }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** Height at a point: a slope that rises towards the top, and a few hills. */
function raiseLand(random: () => number): (x: number, y: number) => number {
  const hills: Hill[] = Array.from({ length: 9 }, (_, index) => ({
    x: (width * (index + random())) / 9,
    y: height * (0.3 + 0.6 * random()),
    rise: 20 + 65 * random(),
    breadth: 50 + 50 * random(),
  }));
  return (x, y) =>
    hills.reduce(
      (total, hill) =>
        total + hill.rise * Math.exp(-((x - hill.x) ** 2 + (y - hill.y) ** 2) / (2 * hill.breadth ** 2)),
      (height - y) * 0.11 + 4 * Math.sin(x / 67) * Math.cos(y / 59),
    );
}

function colourOf(land: number, slope: number): Colour {
  const tint = readColour(colours.tints[tintSteps.filter((step) => land > step).length] ?? colours.ground);
  const line = Math.round(land / linesEvery);
  const isStrong = line % 5 === 0;
  const pixelsAway = Math.abs(land - line * linesEvery) / Math.max(slope, 0.05);
  const cover = Math.max(0, Math.min(1, (isStrong ? 1.15 : 0.95) - pixelsAway)) * (isStrong ? 0.8 : 0.5);
  return mixColours(tint, readColour(colours.contour), cover);
}

function readColour(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mixColours(under: Colour, over: Colour, cover: number): Colour {
  const mix = (index: 0 | 1 | 2) => Math.round(under[index] * (1 - cover) + over[index] * cover);
  return [mix(0), mix(1), mix(2)];
}
