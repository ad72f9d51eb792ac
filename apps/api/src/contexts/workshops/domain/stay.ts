import type { MeansOfPresence } from '@cheminer/workshop-run';

/** A time during which somebody was there, by one means. Whoever comes back, or changes means, stays again. */
export type Stay = Readonly<{
  arrivedAt: Date;
  /** Null while they are there. */
  leftAt: Date | null;
  /** Null: nobody said by what means. */
  means: MeansOfPresence | null;
  /** On the device of that member. */
  besideId: string | null;
}>;

export type Arrival = Readonly<{ at: Date } & Pick<Stay, 'means' | 'besideId'>>;

/** What an arrival does to the stay under way, and whether another one begins. */
export type Arriving = Readonly<{ under: 'goes-on' | 'ends' | 'is-told'; opens: boolean }>;

/**
 * Said twice is once. Whoever was only seen tells how they are there; whoever is there otherwise than before ends one
 * stay and begins another. A facilitator who sees somebody without saying how changes nothing of what is known.
 */
export function arriving(under: Pick<Stay, 'means'> | null, { means }: Pick<Arrival, 'means'>): Arriving {
  if (under === null) return { under: 'goes-on', opens: true };
  if (means === null || means === under.means) return { under: 'goes-on', opens: false };
  return under.means === null ? { under: 'is-told', opens: false } : { under: 'ends', opens: true };
}
