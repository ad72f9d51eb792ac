import type { GroupMember } from '../../cohorts/index.ts';
import { nothingRecorded } from '../domain/recorded.ts';
import type {
  ContestResponse,
  CountersignatureResponse,
  SheetChangeResponse,
  SheetPersonResponse,
  SignatureResponse,
} from '../http/attendance.response.ts';
import type { CorrectionLine, EvidenceLine } from '../persistence/evidence-lines.ts';
import { sealOf } from '../use-cases/seal.ts';

type Named = Pick<GroupMember, 'memberId' | 'givenName' | 'familyName'>;
type Lines = readonly EvidenceLine[];

const nameOf = ({ givenName, familyName }: Named): string => `${givenName} ${familyName}`;

export function personOf(person: Named, line: EvidenceLine | undefined): SheetPersonResponse {
  const recorded = line?.recorded ?? nothingRecorded;
  return {
    ...{ memberId: person.memberId, name: nameOf(person), recorded, seal: sealOf(recorded) },
    besideName: line?.besideName ?? null,
    signature: line ? signatureOf(line) : null,
    contest: line ? contestOf(line) : null,
  };
}

const signatureOf = ({
  signedAt,
  signatureKind,
  drawing,
  isSignatureCurrent,
}: EvidenceLine): SignatureResponse | null =>
  signedAt && {
    ...{ signedAt: signedAt.toISOString(), kind: signatureKind!, drawing },
    isCurrent: isSignatureCurrent === true,
  };

const contestOf = ({ contestedAt, contest, isContested }: EvidenceLine): ContestResponse | null =>
  contestedAt && { at: contestedAt.toISOString(), text: contest!, isOpen: isContested };

/** The last one: of the whole sheet, which it answers for as long as nothing on it has changed. */
export function countersignatureOf(lines: Lines): CountersignatureResponse | null {
  const signed = lines.filter(({ countersignedAt }) => countersignedAt !== null);
  if (signed.length === 0) return null;
  const last = signed.reduce((one, other) => (one.countersignedAt! >= other.countersignedAt! ? one : other));
  return {
    ...{ at: last.countersignedAt!.toISOString(), byName: last.countersignedByName! },
    isCurrent: lines.every(({ isCountersignatureCurrent }) => isCountersignatureCurrent),
  };
}

export function changeOf(
  { id, memberId, kind, before, after, reason, changedAt, byName }: CorrectionLine,
  people: readonly Named[],
): SheetChangeResponse {
  const person = people.find((each) => each.memberId === memberId);
  const whose = person ? nameOf(person) : '';
  const told = (facts: CorrectionLine['before']) => ({ ...nothingRecorded, ...facts });
  return {
    ...{ id, name: whose, kind, before: told(before), after: told(after), reason, byName },
    at: changedAt.toISOString(),
  };
}
