import type { Letter } from './letter.ts';
import type { Reader } from './meeting-facts.ts';

/** Why this came, and where to change it. */
export function footerOf(
  { words: { footer }, address, unsubscribe }: Reader,
  { cohortTitle, demonstration }: Readonly<{ cohortTitle: string; demonstration: boolean }>,
): Letter['footer'] {
  return {
    lines: [footer.why(cohortTitle), footer.always, ...(demonstration ? [footer.demonstration] : [])],
    links: [
      { label: footer.preferences, href: `${address}/compte` },
      ...(unsubscribe === null ? [] : [{ label: footer.unsubscribe, href: unsubscribe }]),
    ],
  };
}
