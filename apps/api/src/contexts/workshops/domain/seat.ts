import type { MemberRole } from '@cheminer/vocabulary';

export type GroupFacts = Readonly<{
  facilitatorId: string;
  relayId: string | null;
  members: readonly Readonly<{ memberId: string }>[];
  /** Workshops of the group at which the member stands in for its facilitator. */
  standsInAt: readonly string[];
}>;

/** Where somebody sits in a group: they run its workshops, some of them in place of another, or they take part. */
export type Seat = 'running' | 'standing-in' | 'taking-part';

/** Null for whoever is of another group: to them its workshops do not exist, whatever their role in the cohort. */
export function seatIn(
  group: GroupFacts,
  member: Readonly<{ memberId: string; role: MemberRole }>,
): Seat | null {
  const named = member.memberId === group.facilitatorId || member.memberId === group.relayId;
  if (named && member.role === 'facilitator') return 'running';
  if (group.standsInAt.length > 0 && member.role === 'facilitator') return 'standing-in';
  return group.members.some(({ memberId }) => memberId === member.memberId) ? 'taking-part' : null;
}

/** Where they sit at one of its workshops: whoever stands in at another is nobody there. */
export function seatAt(
  { seat, standsInAt }: Readonly<{ seat: Seat; standsInAt: readonly string[] }>,
  workshopId: string,
): Exclude<Seat, 'standing-in'> | null {
  if (seat !== 'standing-in') return seat;
  return standsInAt.includes(workshopId) ? 'running' : null;
}
