import type { TrailItem } from './trail.types.ts';

/*
 * A label is a title over a state, such as « Ouvre le 19 octobre ». Its size is reckoned for a drawing shown one
 * to one (about 850 px wide), with the text sizes of the screen: 15 px semi-bold over 14 px.
 */
const CHARACTER = 7.6;
const LINE = 19;
/** Two lines and their padding. */
const LEAST_HEIGHT = 44;
const PADDING = 16;
/** A longer title goes to the line. */
const CHARACTERS_PER_LINE = 26;
/** The state is not known when the course is drawn: room is kept for the longest usual one. */
const STATE_WIDTH = { module: 146, collective: 108 } as const;

export function labelWidthOf({ shortTitle, type }: TrailItem): number {
  const title = Math.min(shortTitle.length, CHARACTERS_PER_LINE) * CHARACTER;
  return Math.max(title, STATE_WIDTH[type]) + PADDING;
}

export const wraps = ({ shortTitle }: TrailItem): boolean => shortTitle.length > CHARACTERS_PER_LINE;

export function labelHeightOf({ shortTitle }: TrailItem): number {
  const titleLines = Math.max(1, Math.ceil(shortTitle.length / CHARACTERS_PER_LINE));
  return LEAST_HEIGHT + LINE * (titleLines - 1);
}
