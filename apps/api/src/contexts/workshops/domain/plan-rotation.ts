import {
  canTake,
  isActive,
  isAt,
  type Place,
  type RotationFacts,
  type RotationMember,
  type RotationSlot,
  slotAt,
  type Turn,
  turnAt,
  turnToCome,
  wasAbsent,
  wasClient,
  wasTaken,
} from './rotation.ts';

/**
 * held: was client. missed: was to be, and was not there. unused: nobody was. planned, fixed: is to be. proposed: would
 * be, if somebody decides so. free: nobody is. returns-only: the time goes to what earlier clients come back with.
 */
export const slotStandings = [
  'held',
  'missed',
  'unused',
  'fixed',
  'planned',
  'proposed',
  'free',
  'returns-only',
] as const;
export type SlotStanding = (typeof slotStandings)[number];

export type PlannedSlot = RotationSlot & Readonly<{ memberId: string | null; standing: SlotStanding }>;

export type Rotation = Readonly<{
  slots: readonly PlannedSlot[];
  /** Who has not been client and finds no slot: another way is needed for them. */
  left: readonly string[];
}>;

/** Who is client when, each member once. What was decided stays; whoever has no turn is proposed the next they can take. */
export function planRotation(facts: RotationFacts): Rotation {
  const kept = facts.slots.map((slot) => asDecided(facts, slot));
  const waiting = toPlace(facts);
  const found = new Map<PlannedSlot, string>();
  const left = waiting.filter((memberId) => !propose(facts, kept, found, memberId));
  const slots = kept.map((slot): PlannedSlot => {
    const memberId = found.get(slot);
    return memberId === undefined ? slot : { ...slot, memberId, standing: 'proposed' };
  });
  return { slots, left };
}

function asDecided(facts: RotationFacts, slot: RotationSlot): PlannedSlot {
  const turn = turnAt(facts, slot);
  if (turn?.outcome === 'returns-only') return { ...slot, memberId: null, standing: 'returns-only' };
  return slot.state === 'over' ? asItWas(facts, slot, turn) : asItStands(facts, slot, turn);
}

type Decided = Extract<Turn, { outcome: 'planned' }> | undefined;

function asItWas(facts: RotationFacts, slot: RotationSlot, turn: Decided): PlannedSlot {
  if (turn && wasAbsent(facts, turn.memberId, slot.stepKey))
    return { ...slot, memberId: turn.memberId, standing: 'missed' };
  return turn && wasTaken(facts, turn)
    ? { ...slot, memberId: turn.memberId, standing: 'held' }
    : { ...slot, memberId: null, standing: 'unused' };
}

const asItStands = (facts: RotationFacts, slot: RotationSlot, turn: Decided): PlannedSlot =>
  turn && turnToCome(facts, turn.memberId) === turn
    ? { ...slot, memberId: turn.memberId, standing: turn.fixed ? 'fixed' : 'planned' }
    : { ...slot, memberId: null, standing: 'free' };

/** Whoever has not been client and has no turn: first those who missed theirs, then those who have a subject. */
function toPlace(facts: RotationFacts): string[] {
  const rank = ({ memberId, isReady }: RotationMember): number =>
    (facts.absences.some((each) => each.memberId === memberId) ? 0 : 2) + (isReady ? 0 : 1);
  return facts.members
    .filter((member) => isActive(member, facts.today))
    .filter(({ memberId }) => !wasClient(facts, memberId) && !turnToCome(facts, memberId))
    .sort((one, other) => rank(one) - rank(other))
    .map(({ memberId }) => memberId);
}

type Seeking = Readonly<{ memberId: string; from: Seeking | null; over: PlannedSlot | null }>;

/**
 * The shortest way to seat one more: into a free slot, else into that of somebody who can take another one. Only those
 * whom nobody fixed by hand give way, so that as few people as possible move.
 * @returns whether there is one; `found` then holds it
 */
function propose(
  facts: RotationFacts,
  kept: readonly PlannedSlot[],
  found: Map<PlannedSlot, string>,
  memberId: string,
): boolean {
  const seen = new Set<PlannedSlot>();
  let front: Seeking[] = [{ memberId, from: null, over: null }];
  while (front.length > 0) {
    const next: Seeking[] = [];
    for (const seeking of front) {
      for (const slot of openTo(facts, kept, seeking.memberId)) {
        if (seen.has(slot)) continue;
        seen.add(slot);
        const holder = found.get(slot) ?? slot.memberId;
        if (holder === null) return seat(found, seeking, slot);
        next.push({ memberId: holder, from: seeking, over: slot });
      }
    }
    front = next;
  }
  return false;
}

/** Free slots first, the earliest first. */
function openTo(facts: RotationFacts, kept: readonly PlannedSlot[], memberId: string): PlannedSlot[] {
  const member = facts.members.find((each) => each.memberId === memberId);
  if (!member) return [];
  return kept.filter(
    (slot) =>
      slot.state === 'to-come' &&
      (slot.standing === 'free' || slot.standing === 'planned') &&
      canTake(facts, member, slot),
  );
}

function seat(found: Map<PlannedSlot, string>, seeking: Seeking, into: PlannedSlot): true {
  let slot = into;
  for (let each: Seeking | null = seeking; each; each = each.from) {
    found.set(slot, each.memberId);
    if (each.over) slot = each.over;
  }
  return true;
}

export type Offers = Readonly<{
  /** The other client of the day, who may go first. */
  swap: Place | null;
  /** Members who are there, have not been client, and may bring their subject now. */
  volunteers: readonly string[];
  /** Whether earlier clients may come back on what they tried instead. */
  returnsOnly: boolean;
}>;

/** What can be done when the client of a slot is not there. */
export function offersAt(facts: RotationFacts, place: Place): Offers {
  const slot = slotAt(facts, place)!;
  const client = turnAt(facts, place)?.memberId;
  const others = facts.turns.filter((turn) => turn.stepKey === place.stepKey && !isAt(place)(turn));
  const other = others.find(
    ({ memberId }) => memberId !== null && !wasAbsent(facts, memberId, place.stepKey),
  );
  const busy = new Set([client, ...others.map(({ memberId }) => memberId)]);
  const volunteers = facts.members.filter(
    (member) =>
      !busy.has(member.memberId) && !wasClient(facts, member.memberId) && canTake(facts, member, slot),
  );
  const byReadiness = [...volunteers].sort((one, two) => Number(two.isReady) - Number(one.isReady));
  return {
    swap: other ? { stepKey: other.stepKey, slot: other.slot } : null,
    volunteers: byReadiness.map(({ memberId }) => memberId),
    returnsOnly: facts.slots[0]!.stepKey !== place.stepKey,
  };
}
