import type { RunFact } from './facts.ts';
import type { Run } from './run.ts';
import type { Keeping } from './words.ts';

/** A subject while somebody was its client: from one fact up to another, left out. */
export type Subject = Readonly<{
  consultation: number;
  clientId: string | null;
  keeping: Keeping | null;
  since: number;
  until: number;
}>;

export const subjectsOf = ({ treatments }: Run): Subject[] =>
  treatments.flatMap(({ consultation, clientId, keeping, since, replaced }) => [
    ...replaced.map((each) => ({ ...each, consultation })),
    { consultation, clientId, keeping, since, until: Number.POSITIVE_INFINITY },
  ]);

/** Whether something was said in the fact about that subject; learnings are left out, they are their authors’. */
export function isAbout(run: Run, subject: Subject, fact: RunFact): boolean {
  if (consultationOf(run, fact) !== subject.consultation) return false;
  // Why its client was corrected names both, and goes with what it corrects.
  return fact.kind === 'client' || (fact.number >= subject.since && fact.number < subject.until);
}

/** Null where nothing is said of a subject. */
function consultationOf({ contributions }: Run, fact: RunFact): number | null {
  if (fact.kind === 'contract' || fact.kind === 'decide-action' || fact.kind === 'client')
    return fact.data.consultation;
  const said = contributions.find(({ number, type }) => number === fact.number && type !== 'learning');
  return said?.consultation ?? null;
}
