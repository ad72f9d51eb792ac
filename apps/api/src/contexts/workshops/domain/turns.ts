import { planRotation } from './plan-rotation.ts';
import {
  canTake,
  isAt,
  type Place,
  type RotationFacts,
  type RotationSlot,
  slotAt,
  type Turn,
  turnAt,
  turnToCome,
  wasClient,
  wasTaken,
} from './rotation.ts';
import { CannotBeClient, NoClient, TurnOver, TurnUnknown } from './rotation.refusals.ts';

/** @throws TurnUnknown, TurnOver */
function openSlot(facts: RotationFacts, place: Place): RotationSlot {
  const slot = slotAt(facts, place);
  if (!slot) throw new TurnUnknown({ step: place.stepKey, slot: place.slot });
  if (slot.state === 'over') throw new TurnOver({ step: place.stepKey });
  return slot;
}

/** What still stands of what was decided: not the turn to come of somebody who left or was absent. */
export const standing = (facts: RotationFacts): Turn[] =>
  facts.turns.filter(
    (turn) =>
      turn.outcome === 'returns-only' ||
      (slotAt(facts, turn)?.state === 'over'
        ? wasTaken(facts, turn)
        : turnToCome(facts, turn.memberId) === turn),
  );

/**
 * Somebody is to be client there, by decision: no repair moves them. Whoever had the slot takes theirs in exchange where
 * they can, else waits for another.
 * @throws TurnUnknown, TurnOver, CannotBeClient
 */
export function placed(facts: RotationFacts, place: Place, memberId: string): Turn[] {
  const slot = openSlot(facts, place);
  const member = facts.members.find((each) => each.memberId === memberId);
  if (!member || !canTake(facts, member, slot) || wasClient(facts, memberId))
    throw new CannotBeClient({ member: memberId });
  const turns = standing(facts);
  const before = turns.find((turn) => turn.memberId === memberId);
  const holder = turns.find(isAt(place));
  const others = turns.filter((turn) => turn !== before && turn !== holder);
  const mine: Turn = { stepKey: slot.stepKey, slot: slot.slot, outcome: 'planned', memberId, fixed: true };
  const exchanged = before && holder && holder !== before ? exchange(facts, before, holder) : [];
  return [...others, mine, ...exchanged];
}

function exchange(facts: RotationFacts, to: Turn, holder: Turn): Turn[] {
  const member = facts.members.find(({ memberId }) => memberId === holder.memberId);
  const canMove = holder.outcome === 'planned' && member && canTake(facts, member, slotAt(facts, to)!);
  return canMove ? [{ ...holder, stepKey: to.stepKey, slot: to.slot }] : [];
}

/** Nobody is client there any more. @throws TurnUnknown, TurnOver */
export function freed(facts: RotationFacts, place: Place): Turn[] {
  openSlot(facts, place);
  return standing(facts).filter((turn) => !isAt(place)(turn));
}

/** The time of that subject goes to the returns of earlier clients. @throws TurnUnknown, TurnOver */
export function withReturnsOnly(facts: RotationFacts, { stepKey, slot }: Place): Turn[] {
  const returns: Turn = { stepKey, slot, outcome: 'returns-only', memberId: null, fixed: true };
  return [...freed(facts, { stepKey, slot }), returns];
}

/** The client who is not there. @throws TurnUnknown, TurnOver, NoClient */
export function absentClient(facts: RotationFacts, place: Place): string {
  openSlot(facts, place);
  const turn = turnAt(facts, place);
  if (!turn || turn.memberId === null) throw new NoClient({ step: place.stepKey });
  return turn.memberId;
}

/** With what is proposed, as if somebody had decided so. */
export function accepted(facts: RotationFacts): Turn[] {
  const proposed = planRotation(facts).slots.filter(({ standing: each }) => each === 'proposed');
  const moving = new Set(proposed.map(({ memberId }) => memberId));
  const stays = standing(facts).filter(({ memberId }) => memberId === null || !moving.has(memberId));
  return [
    ...stays,
    ...proposed.map(({ stepKey, slot, memberId }): Turn => ({
      ...{ stepKey, slot, outcome: 'planned' },
      ...{ memberId: memberId!, fixed: false },
    })),
  ];
}

type Client = Place & Readonly<{ memberId: string | null }>;

/** Members who are to be client at another workshop ahead than before, or at none any more. */
export function movedClients(
  facts: RotationFacts,
  before: readonly Client[],
  next: readonly Client[],
): string[] {
  const ahead = (turns: readonly Client[]) =>
    turns.filter(({ memberId, ...place }) => memberId !== null && slotAt(facts, place)?.state === 'to-come');
  const [were, are] = [ahead(before), ahead(next)];
  const isIn = (turns: readonly Client[], turn: Client) =>
    turns.some(({ stepKey, memberId }) => stepKey === turn.stepKey && memberId === turn.memberId);
  const changed = [...were.filter((turn) => !isIn(are, turn)), ...are.filter((turn) => !isIn(were, turn))];
  return [...new Set(changed.map(({ memberId }) => memberId!))];
}
