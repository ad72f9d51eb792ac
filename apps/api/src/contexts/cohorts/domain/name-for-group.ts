/** Somebody of a group; days are yyyy-mm-dd. */
export type Leaver = Readonly<{ memberId: string; leftOn: string | null }>;

/**
 * Which one they are of those who left the group on that day, from 1; null for whoever left alone. The same whatever
 * the others choose: what stands in for a name does not change with somebody else's.
 */
export function rankAmongLeavers(members: readonly Leaver[], { memberId, leftOn }: Leaver): number | null {
  const thatDay = members.filter((each) => each.leftOn === leftOn).map((each) => each.memberId);
  return thatDay.length > 1 ? thatDay.sort().indexOf(memberId) + 1 : null;
}
