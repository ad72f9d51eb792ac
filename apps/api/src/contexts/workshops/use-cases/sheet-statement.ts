import { nothingRecorded, type Recorded } from '../domain/recorded.ts';
import type { EvidenceLine } from '../persistence/evidence-lines.ts';

/** By member, in the order of the group: all that a countersignature answers for. */
export const statementOf = (
  people: readonly Readonly<{ memberId: string }>[],
  lines: readonly EvidenceLine[],
): Readonly<Record<string, Recorded>> => {
  const recorded = new Map(lines.map((line) => [line.memberId, line.recorded]));
  return Object.fromEntries(
    people.map(({ memberId }) => [memberId, recorded.get(memberId) ?? nothingRecorded]),
  );
};
