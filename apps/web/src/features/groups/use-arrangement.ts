import { useEffect, useState } from 'react';
import { type Arrangement, arrangementOf, type Grouping, moved, saysTheSame } from './grouping.ts';
import { recall, recalled } from './recalled.ts';
import { useKeeping } from './use-keeping.ts';
import { useProposals } from './use-proposals.ts';
import { useSketches } from './use-sketches.ts';

export type Forming = ReturnType<typeof useArrangement>;

/** The groups as somebody forms them: each change can be undone, and none is kept before it is saved. */
export function useArrangement(cohortId: string, grouping: Grouping) {
  const kept = arrangementOf(grouping);
  const { groups, change, ...history } = useHistory(cohortId, grouping);
  const isUnsaved = !saysTheSame(groups, kept);
  const proposals = useProposals(cohortId, grouping, groups, change);
  const keeping = useKeeping(cohortId, grouping, groups);
  const sketches = useSketches(cohortId, groups, proposals.settings.clientsPerWorkshop, grouping);
  useEffect(
    () => recall(cohortId, grouping.revision, isUnsaved ? groups : null),
    [cohortId, grouping, groups, isUnsaved],
  );
  return {
    ...{ groups, sketches, isUnsaved, ...history, ...proposals, ...keeping },
    failure: keeping.failure ?? proposals.failure,
    move: (memberId: string, to: string | null) => change(moved(groups, memberId, to)),
    run: (groupKey: string, by: Partial<Pick<Arrangement[number], 'facilitatorId' | 'relayId'>>) =>
      change(groups.map((group) => (group.groupKey === groupKey ? { ...group, ...by } : group))),
    reset: () => change(kept),
  };
}

/** From the groups that are kept, or those that a page left unsaved; anew whenever others are kept. */
function useHistory(cohortId: string, grouping: Grouping) {
  const [history, setHistory] = useState<readonly Arrangement[]>(() => [
    recalled(cohortId, grouping.revision) ?? arrangementOf(grouping),
  ]);
  const [revision, setRevision] = useState(grouping.revision);
  if (revision !== grouping.revision) {
    setRevision(grouping.revision);
    setHistory([arrangementOf(grouping)]);
  }
  return {
    groups: history.at(-1)!,
    change: (next: Arrangement) => setHistory((before) => [...before, next]),
    canUndo: history.length > 1,
    undo: () => setHistory((before) => (before.length > 1 ? before.slice(0, -1) : before)),
  };
}
