/** What an address gives: chosen by its owner. */
export const feedParts = ['meetings', 'study', 'guides'] as const;
export type FeedPart = (typeof feedParts)[number];

export type FeedContents = Readonly<{ language: string; parts: readonly FeedPart[] }>;

/** As it is kept with the address: `fr:meetings,study`. */
export const writeContents = ({ language, parts }: FeedContents): string =>
  `${language}:${feedParts.filter((part) => parts.includes(part)).join(',')}`;

/** What is not known any more is left out. */
export function readContents(written: string): FeedContents {
  const [language = '', parts = ''] = written.split(':');
  const chosen = parts.split(',');
  return { language, parts: feedParts.filter((part) => chosen.includes(part)) };
}
