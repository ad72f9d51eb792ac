import { offersAt, type PlannedSlot } from '../domain/plan-rotation.ts';
import { isAt } from '../domain/rotation.ts';
import type { TurnOffersResponse, TurnPersonResponse, TurnResponse } from '../http/rotation.response.ts';
import type { RotationReading } from '../use-cases/rotation-readings.ts';
import type { SeatedGroup } from '../use-cases/seats.ts';

export type TurnReading = RotationReading & Readonly<{ seated: SeatedGroup }>;

const runs = ({ seated }: TurnReading): boolean => seated.seat === 'running';

/** A member by name, with the title of their subject where the reader may see it; null for whoever left the group. */
export function personAs(reading: TurnReading, memberId: string): TurnPersonResponse | null {
  const { group, memberId: reader } = reading.seated;
  const member = group.members.find((each) => each.memberId === memberId);
  if (!member) return null;
  const { handedIn = null, published = null } = reading.subjects.get(memberId) ?? {};
  const mayRead = reader === group.facilitatorId || reader === memberId;
  return {
    ...(runs(reading) ? { memberId } : {}),
    ...{ givenName: member.givenName, familyName: member.familyName, isMe: memberId === reader },
    subject: mayRead ? handedIn : published,
    isPublished: published !== null,
  };
}

/** A slot as the reader may see it: to the participants, what is not decided is free, and nobody was absent. */
export function turnAs(reading: TurnReading, slot: PlannedSlot): TurnResponse {
  const quiet = { notComing: null, absent: [], offers: null };
  if (!runs(reading)) return { slot: slot.slot, ...toParticipants(reading, slot), ...quiet };
  const notComing = saysNo(reading, slot);
  const absent = absentAt(reading, slot);
  const isWanted = notComing !== null || (absent.length > 0 && slot.standing === 'free');
  return {
    ...{ slot: slot.slot, standing: slot.standing, notComing, absent },
    client: clientOf(reading, slot),
    offers: isWanted && slot.state !== 'over' ? offersAs(reading, slot) : null,
  };
}

/** Whoever was to be client there and says that they do not come. */
function saysNo(reading: TurnReading, slot: PlannedSlot): TurnPersonResponse | null {
  const row = reading.rows.find((each) => isAt(slot)(each) && each.outcome === 'planned');
  const memberId = row?.memberId ?? null;
  return memberId !== null && announced(reading, slot.stepKey, memberId) ? personAs(reading, memberId) : null;
}

const announced = ({ notComing }: TurnReading, stepKey: string, memberId: string): boolean =>
  Boolean(notComing.get(stepKey)?.has(memberId));

const clientOf = (reading: TurnReading, { memberId }: PlannedSlot): TurnPersonResponse | null =>
  memberId === null ? null : personAs(reading, memberId);

function toParticipants(reading: TurnReading, slot: PlannedSlot): Pick<TurnResponse, 'standing' | 'client'> {
  const { standing } = slot;
  if (standing === 'proposed') return { standing: 'free', client: null };
  if (standing === 'missed') return { standing: 'unused', client: null };
  return {
    standing: standing === 'fixed' ? 'planned' : standing,
    client: clientOf(reading, slot),
  };
}

function absentAt(reading: TurnReading, slot: PlannedSlot): TurnResponse['absent'] {
  const absences = reading.facts.absences.filter(isAt(slot));
  return absences.flatMap(({ memberId }) => {
    const person = personAs(reading, memberId);
    const told = reading.rows.find((row) => isAt(slot)(row) && row.memberId === memberId);
    // Before the day they are only said not to come.
    const isAhead = told?.outcome === 'planned' && announced(reading, slot.stepKey, memberId);
    return person && !isAhead ? [{ ...person, reason: told?.reason ?? null }] : [];
  });
}

function offersAs(reading: TurnReading, slot: PlannedSlot): TurnOffersResponse {
  const { swap, volunteers, returnsOnly } = offersAt(reading.facts, slot);
  const other = swap && reading.facts.turns.find(isAt(swap))?.memberId;
  return {
    swap: other ? personAs(reading, other) : null,
    volunteers: volunteers.flatMap((memberId) => personAs(reading, memberId) ?? []),
    returnsOnly,
  };
}
