/** How often one address may be read: more than any calendar asks, less than a loop. */
export const readsAllowed = 60;
export const windowSeconds = 300;

/** When a window began, and how many times the address was read in it. */
export type Reads = Readonly<{ since: number; count: number }>;

/** One more at `now` (in milliseconds). */
export function readAgain(reads: Reads | undefined, now: number): Reads {
  if (!reads || isOver(reads, now)) return { since: now, count: 1 };
  return { ...reads, count: reads.count + 1 };
}

/** Seconds to wait; 0 while there is no need. */
export const secondsToWait = ({ since, count }: Reads, now: number): number =>
  count <= readsAllowed ? 0 : Math.ceil((since + windowSeconds * 1000 - now) / 1000);

export const isOver = ({ since }: Reads, now: number): boolean => now - since >= windowSeconds * 1000;
