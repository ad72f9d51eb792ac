import type { Metadata } from 'sharp';

export type Raster = Readonly<{ mediaType: string; width: number; height: number }>;
/** A variant of a picture, ready to be stored. */
export type Variant = Raster & Readonly<{ bytes: Buffer }>;

/** As wide as a slow line or a small screen wants, and as a large screen can use. In pixels. */
const widths = { small: 480, large: 1600 };
const quality = 80;

/** Loaded when a picture comes: most processes never see one, and it is heavy. */
const sharp = async () => (await import('sharp')).default;

/** What the file shows, the way up that its camera says; null when it is no picture that can be read. */
export async function rasterOf(file: string): Promise<Raster | null> {
  const read = (await sharp())(file).metadata();
  return read.then(describe, () => null);
}

function describe({ format, autoOrient }: Metadata): Raster {
  return { mediaType: `image/${format}`, width: autoOrient.width, height: autoOrient.height };
}

/** Small, and large where there is more to show. */
export async function variantsOf(file: string): Promise<Readonly<{ small: Variant; large: Variant | null }>> {
  const whole = await rasterOf(file);
  const small = await variant(file, widths.small);
  return { small, large: (whole?.width ?? 0) > widths.small ? await variant(file, widths.large) : null };
}

async function variant(file: string, width: number): Promise<Variant> {
  const drawn = (await sharp())(file).autoOrient().resize({ width, withoutEnlargement: true });
  const { data, info } = await drawn.webp({ quality }).toBuffer({ resolveWithObject: true });
  return { bytes: data, mediaType: 'image/webp', width: info.width, height: info.height };
}
