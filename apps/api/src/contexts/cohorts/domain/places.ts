/** Who asked for a place at a meeting that has `total` of them, by member, in the order of their asking. */
export type Line = Readonly<{ total: number; given: readonly string[]; waiting: readonly string[] }>;

/** Where somebody stands: `rank` is 1 for who is next, and null for who has a place. */
export type Standing = Readonly<{ rank: number | null }>;

export const freeIn = ({ total, given }: Line): number => Math.max(0, total - given.length);

/** Null for who did not ask. */
export function standingIn({ given, waiting }: Line, memberId: string): Standing | null {
  if (given.includes(memberId)) return { rank: null };
  const before = waiting.indexOf(memberId);
  return before === -1 ? null : { rank: before + 1 };
}
