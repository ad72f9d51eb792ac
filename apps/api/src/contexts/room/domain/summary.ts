import type { PlannedAction, Run, Treatment } from '@cheminer/workshop-run';

/** What a consultation leaves, of a run as its reader may know it. */
export type Left = Readonly<{
  treatment: Treatment;
  isMine: boolean;
  /** Erased, or kept by its client alone. */
  isHidden: boolean;
  contributions: Run['contributions'];
  actions: readonly PlannedAction[];
}>;

/** Learnings are left out: they belong to their authors, whatever the client decides. */
export function leftBy(run: Run, treatment: Treatment, readerId: string): Left {
  const { consultation, keeping, clientId } = treatment;
  const isMine = clientId === readerId;
  const isHidden = keeping === 'erased' || (keeping === 'own' && !isMine);
  const isOfIt = (each: Readonly<{ consultation: number | null }>) => each.consultation === consultation;
  return {
    ...{ treatment: isHidden ? { ...treatment, contracts: [] } : treatment, isMine, isHidden },
    contributions: isHidden
      ? []
      : run.contributions.filter((each) => isOfIt(each) && each.type !== 'learning'),
    actions: isHidden ? [] : run.actions.filter(isOfIt),
  };
}

/** Of nobody’s consultation: said at the welcome, at the returns, at the closing. */
export const learningsOf = (run: Run): Run['contributions'] =>
  run.contributions.filter(({ type }) => type === 'learning');
