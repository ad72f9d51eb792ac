/** A turn to be client: which of the subjects of which workshop. */
export type Place = Readonly<{ stepKey: string; slot: number }>;

export type RotationSlot = Place &
  Readonly<{
    /** Of the workshop, in the organiser's zone; null while it has no date. */
    day: string | null;
    /** Over: closed. Under way: its hour has come. */
    state: 'to-come' | 'under-way' | 'over';
  }>;

export type RotationMember = Readonly<{
  memberId: string;
  joinedOn: string;
  leftOn: string | null;
  /** Has a subject that can be brought. */
  isReady: boolean;
}>;

/** What was decided for a slot. Fixed: by hand, so that no repair moves it. */
export type Turn = Place &
  (
    | Readonly<{ outcome: 'planned'; memberId: string; fixed: boolean }>
    | Readonly<{ outcome: 'returns-only'; memberId: null; fixed: true }>
  );

/** A client who was not there: they have not been client, and are not planned at that workshop again. */
export type Absence = Place & Readonly<{ memberId: string }>;

export type RotationFacts = Readonly<{
  /** In the order in which they are placed, all else being equal. */
  members: readonly RotationMember[];
  /** Of the whole cycle, in walking order. */
  slots: readonly RotationSlot[];
  turns: readonly Turn[];
  absences: readonly Absence[];
  today: string;
}>;

export const isAt =
  (place: Place) =>
  ({ stepKey, slot }: Place): boolean =>
    stepKey === place.stepKey && slot === place.slot;

export const turnAt = ({ turns }: RotationFacts, place: Place): Turn | undefined => turns.find(isAt(place));

export const slotAt = ({ slots }: RotationFacts, place: Place): RotationSlot | undefined =>
  slots.find(isAt(place));

export const isActive = ({ leftOn }: RotationMember, day: string): boolean => leftOn === null || leftOn > day;

export const wasAbsent = ({ absences }: RotationFacts, memberId: string, stepKey: string): boolean =>
  absences.some((each) => each.memberId === memberId && each.stepKey === stepKey);

/** Of the group on the day of the workshop. */
export const isThere = (member: RotationMember, { day }: RotationSlot, today: string): boolean =>
  day === null ? isActive(member, today) : member.joinedOn <= day && isActive(member, day);

export const canTake = (facts: RotationFacts, member: RotationMember, slot: RotationSlot): boolean =>
  isThere(member, slot, facts.today) && !wasAbsent(facts, member.memberId, slot.stepKey);

/** Whether the turn was taken: its workshop is over, and its client was of the group and there. */
export function wasTaken(facts: RotationFacts, turn: Turn): boolean {
  const slot = slotAt(facts, turn);
  if (turn.memberId === null || slot?.state !== 'over') return false;
  const member = facts.members.find(({ memberId }) => memberId === turn.memberId);
  // Somebody who is of another group since then was of this one that day.
  const wasThere = !member || isThere(member, slot, facts.today);
  return wasThere && !wasAbsent(facts, turn.memberId, turn.stepKey);
}

export const wasClient = (facts: RotationFacts, memberId: string): boolean =>
  facts.turns.some((turn) => turn.memberId === memberId && wasTaken(facts, turn));

/** The turn that somebody is to have, as long as they can take it and were not client. */
export function turnToCome(facts: RotationFacts, memberId: string): Turn | undefined {
  const member = facts.members.find((each) => each.memberId === memberId);
  if (wasClient(facts, memberId)) return undefined;
  return facts.turns.find((turn) => {
    const slot = slotAt(facts, turn);
    return (
      turn.memberId === memberId && slot?.state !== 'over' && member && slot && canTake(facts, member, slot)
    );
  });
}
