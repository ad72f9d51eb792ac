import type { MemberRole } from '@cheminer/vocabulary';

export type GroupFacts = Readonly<{
  facilitatorId: string;
  relayId: string | null;
  members: readonly Readonly<{ memberId: string }>[];
}>;

/** Where somebody sits in a group: they run its workshops, or they take part in them. */
export type Seat = 'running' | 'taking-part';

/** Null for whoever is of another group: to them its workshops do not exist, whatever their role in the cohort. */
export function seatIn(
  group: GroupFacts,
  member: Readonly<{ memberId: string; role: MemberRole }>,
): Seat | null {
  const named = member.memberId === group.facilitatorId || member.memberId === group.relayId;
  if (named && member.role === 'facilitator') return 'running';
  return group.members.some(({ memberId }) => memberId === member.memberId) ? 'taking-part' : null;
}
