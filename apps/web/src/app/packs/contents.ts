import type { Schemas } from '@cheminer/api-client';

export type Pack = Pick<Schemas['ModulePackResponse'], 'unitKey' | 'addresses' | 'media'>;
type Piece = Readonly<{ url: string; bytes: number }>;

/** A film this light goes along when there is no sound to stand in for it. */
const light = 1_000_000;

/** What goes along: texts, captions, sounds and files; films when they are asked for. */
export function contentsOf({ addresses, media }: Pack, withVideos: boolean): readonly Piece[] {
  const apart = heavy(media);
  const pieces = [...addresses, ...media.filter((each) => withVideos || !apart.has(each.url))];
  return [...new Map(pieces.map(({ url, bytes }) => [url, { url, bytes }])).values()];
}

export const bytesOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { bytes }) => total + bytes, 0);

/** Of the films that go along only when they are asked for; nothing when there are none. */
export const bytesOfVideos = (pack: Pack): number =>
  bytesOf(contentsOf(pack, true)) - bytesOf(contentsOf(pack, false));

/** Tells whether a module is still the one that was taken along. */
export const printOf = (pack: Pack): string =>
  contentsOf(pack, true)
    .map(({ url, bytes }) => `${url} ${bytes}`)
    .sort()
    .join('\n');

/** Steps of which the text waits until others are finished: it does not travel. */
export const withheldIn = ({ addresses }: Pack): number => addresses.filter(({ locked }) => locked).length;

/** A text that did not travel may do so now. */
export const hasOpened = (pack: Pack, { withheld }: Readonly<{ withheld: number }>): boolean =>
  withheldIn(pack) < withheld;

/** The pieces of a film follow it: its captions, then its sound when it has one. */
function heavy(media: Pack['media']): ReadonlySet<string> {
  const films = media.flatMap(({ use }, index) => (use === 'video' ? [index] : []));
  const apart = films.filter((start, rank) => {
    const pieces = media.slice(start + 1, films[rank + 1]);
    return pieces.some(({ use }) => use === 'audio') || media[start]!.bytes >= light;
  });
  return new Set(apart.map((index) => media[index]!.url));
}
