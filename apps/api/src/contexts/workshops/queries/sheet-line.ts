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
import type { WorkshopPlace } from '../use-cases/workshop-plans.ts';

type Named = Pick<GroupMember, 'memberId' | 'evidenceName'>;
type Lines = readonly EvidenceLine[];

/** A sheet is evidence: it names people as they are, whatever their group reads. */
const nameOf = ({ evidenceName }: Named): string => `${evidenceName.givenName} ${evidenceName.familyName}`;

export function personOf(
  person: Named,
  line: EvidenceLine | undefined,
  place: WorkshopPlace,
): SheetPersonResponse {
  const recorded = line?.recorded ?? nothingRecorded;
  return {
    ...{ memberId: person.memberId, name: nameOf(person), recorded, seal: sealOf(recorded) },
    besideName: besideNameIn(place, line?.besideId ?? null),
    signature: line ? signatureOf(line) : null,
    contest: line ? contestOf(line) : null,
  };
}

/** To whoever took part, others are named as the group reads them. */
function besideNameIn({ runs, people, facilitatorId, names }: WorkshopPlace, besideId: string | null) {
  const person = people.find(({ memberId }) => memberId === besideId);
  if (person) return runs ? nameOf(person) : `${person.givenName} ${person.familyName}`;
  return besideId === facilitatorId ? names.facilitator : null;
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
