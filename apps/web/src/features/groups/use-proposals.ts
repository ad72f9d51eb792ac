import { api } from '@cheminer/api-client';
import { useState } from 'react';
import { type Failure, send } from '../../app/send.ts';
import { type Arrangement, type Grouping, withProposal } from './grouping.ts';

export type Settings = Readonly<{ keep: boolean; clientsPerWorkshop: number; seed: number }>;

/** Groups asked of the server, in place of those on the screen. */
export function useProposals(
  cohortId: string,
  grouping: Grouping,
  groups: Arrangement,
  change: (next: Arrangement) => void,
) {
  const [settings, set] = useState<Settings>({
    keep: grouping.groups.length > 0,
    ...{ clientsPerWorkshop: grouping.clientsPerWorkshop, seed: 1 },
  });
  const [proposed, setProposed] = useState<number | null>(null);
  const [isProposing, setProposing] = useState(false);
  const [failure, fail] = useState<Failure | null>(null);

  async function propose(seed: number): Promise<void> {
    setProposing(true);
    const params = { path: { cohortId } };
    const { data, failure: refused } = await send(() =>
      api.POST('/api/cohorts/{cohortId}/grouping/proposals', { params, body: { ...settings, seed } }),
    );
    setProposing(false);
    fail(refused);
    if (!data) return;
    set({ ...settings, seed });
    setProposed(seed);
    const facilitators = grouping.people.filter(({ isFacilitator }) => isFacilitator);
    change(withProposal(groups, data.groups, facilitators));
  }

  return { settings, set, proposed, isProposing, propose, failure };
}
