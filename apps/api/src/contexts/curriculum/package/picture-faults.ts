import { readFile, stat } from 'node:fs/promises';
import { rasterOf } from '../../media/index.ts';
import type { PackageFault } from '../domain/package-fault.ts';
import { readDrawing } from './drawing-faults.ts';
import { mediaTypeOf } from './media-types.ts';
import type { NamedMedia } from './step-reader.ts';

/** What a camera makes, no more: a course is read on slow lines, from small machines. */
const largest = { bytes: 10_000_000, pixels: 50_000_000 };

/** Of a picture that is in the package: why it may not be shown. */
export function pictureFaults({ path, fault }: NamedMedia, file: string): Promise<PackageFault[]> {
  return mediaTypeOf(path) === 'image/svg+xml' ? drawingFaults(path, file) : rasterFaults(path, file, fault);
}

async function drawingFaults(path: string, file: string): Promise<PackageFault[]> {
  const { faults, size } = readDrawing(await readFile(file, 'utf8'));
  if (!size) return [{ file: path, line: 1, code: 'unreadable-picture', field: '' }];
  return faults.map(({ line, what }) => ({ file: path, line, code: 'unsafe-drawing', field: what }));
}

async function rasterFaults(path: string, file: string, fault: NamedMedia['fault']): Promise<PackageFault[]> {
  if ((await stat(file)).size > largest.bytes) return [fault('picture-too-large')];
  const raster = await rasterOf(file);
  if (raster?.mediaType !== mediaTypeOf(path)) return [fault('unreadable-picture')];
  return raster.width * raster.height > largest.pixels ? [fault('picture-too-large')] : [];
}
