/** `[PVD](glossaire:pvd)`: how a text names a term of the glossary. */
export const termScheme = 'glossaire';

/** A picture of a published version, by its contents' hashes. A drawing has no large variant, nor a small raster. */
export type ShownPicture = Readonly<{
  small: Readonly<{ hash: string; width: number }>;
  large: Readonly<{ hash: string; width: number }> | null;
  /** Of the picture at its largest: a page keeps the room before anything is fetched. */
  width: number;
  height: number;
}>;

const stored = 'media:';
const storedHash = new RegExp(`${stored}([0-9a-f]{64})`, 'g');

/** Paths of pictures become contents: what a version keeps names no file of the package. */
export function withPictures(html: string, pictures: ReadonlyMap<string, ShownPicture>): string {
  return html.replace(/<img src="([^"]*)"/g, (whole, src: string) => {
    const picture = pictures.get(pathOf(src));
    return picture ? `<img ${attributesOf(picture)}` : whole;
  });
}

/** As the package's folder has it: renderers write addresses. */
export const pathOf = (src: string): string => decodeURI(src.replaceAll('&amp;', '&'));

function attributesOf({ small, large, width, height }: ShownPicture): string {
  const either = large
    ? ` srcset="${stored}${small.hash} ${small.width}w, ${stored}${large.hash} ${large.width}w"`
    : '';
  return `src="${stored}${small.hash}"${either} width="${width}" height="${height}" loading="lazy"`;
}

/** Contents become addresses under which whoever asks may read them. */
export const addressed = (html: string, folder: string): string =>
  html.replace(storedHash, (_, hash: string) => `${folder}/${hash}`);

/** The variants that are enough to see every picture of the text. */
export const smallPicturesIn = (html: string): string[] =>
  [...html.matchAll(new RegExp(`<img src="${stored}([0-9a-f]{64})"`, 'g'))].map(([, hash]) => hash!);

/** Keys of the glossary's terms that the text names, each once. */
export const termsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(new RegExp(`<a href="${termScheme}:([^"]*)"`, 'g'))].map(([, key]) => key!));
