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
export function isAbout(run: Run, { consultation, since, until }: Subject, fact: RunFact): boolean {
  if (fact.kind === 'contribute') {
    const { type } = fact.data;
    const said = run.contributions.find(({ number }) => number === fact.number);
    const isOfIt = said?.consultation === consultation && type !== 'learning';
    return isOfIt && fact.number >= since && fact.number < until;
  }
  // Why its client was corrected names both, and goes with what it corrects.
  if (fact.kind === 'client') return fact.data.consultation === consultation;
  const isWritten = fact.kind === 'contract' || fact.kind === 'decide-action';
  return isWritten && fact.data.consultation === consultation && fact.number >= since && fact.number < until;
}
