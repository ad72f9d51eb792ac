import type { RunFact } from './facts.ts';
import type { Apply } from './people.ts';
import type { Run, Treatment } from './run.ts';

export const withTreatment = (run: Run, consultation: number, part: Partial<Treatment>): Run => ({
  ...run,
  treatments: run.treatments.map((each) =>
    each.consultation === consultation ? { ...each, ...part } : each,
  ),
});

export const newTreatment = (clientId: string | null, index: number): Treatment => ({
  ...{ consultation: index === 0 ? 1 : 2, clientId, why: null },
  ...{ contracts: [], isContractOpen: true, keeping: null },
  ...{ since: 0, replaced: [] },
});

/** Another person wants other help, and what was said stays with whoever it was said to; said to nobody yet, it is theirs. */
function handedTo(
  before: Treatment,
  clientId: string | null,
  { data, number }: RunFact<'client'>,
): Treatment {
  const { clientId: heldBy, since, keeping, replaced } = before;
  const held = heldBy === null ? [] : [{ clientId: heldBy, since, until: number, keeping }];
  return {
    ...before,
    ...{ clientId, why: data.why, keeping: null, contracts: [], isContractOpen: true },
    ...{ since: heldBy === null ? since : number, replaced: [...replaced, ...held] },
  };
}

/** Where paper was only misread, what it says stays, and is said of whoever it was. */
const correctedTo = (before: Treatment, clientId: string | null, why: Treatment['why']): Treatment => ({
  ...before,
  ...{ clientId, why, keeping: null },
});

/** Nobody is client twice: of two subjects, they are exchanged, unless whoever held it is not there. */
export const client: Apply<'client'> = (run, fact) => {
  const { consultation, memberId, why } = fact.data;
  const holderId = run.treatments.find((each) => each.consultation === consultation)?.clientId ?? null;
  const left = run.isTypedIn || isThere(run, holderId, why) ? holderId : null;
  const become = (each: Treatment, clientId: string | null): Treatment =>
    run.isTypedIn ? correctedTo(each, clientId, why) : handedTo(each, clientId, fact);
  const change = (each: Treatment): Treatment => {
    const isHeld = each.clientId === memberId;
    if (each.consultation === consultation) return isHeld ? { ...each, why } : become(each, memberId);
    return isHeld && memberId !== null ? become(each, left) : each;
  };
  return { ...run, treatments: run.treatments.map(change) };
};

const isThere = ({ people }: Run, memberId: string | null, why: Treatment['why']): boolean =>
  why !== 'absent' && people.find((each) => each.memberId === memberId)?.presence !== 'absent';

/** For all that was said of their subject, whether they are its client now or were before. */
export const keep: Apply<'keep'> = (run, { data: { consultation, keeping }, by }) => ({
  ...run,
  treatments: run.treatments.map((each) =>
    each.consultation === consultation
      ? {
          ...each,
          keeping: each.clientId === by ? keeping : each.keeping,
          replaced: each.replaced.map((held) => (held.clientId === by ? { ...held, keeping } : held)),
        }
      : each,
  ),
});
