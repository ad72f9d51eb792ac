import { api } from '@cheminer/api-client';
import { useEffect, useState } from 'react';
import { send } from '../../app/send.ts';
import type { Arrangement, Grouping, Sketch } from './grouping.ts';

/** What each group would be: asked anew at each change, so that no screen judges by itself. */
export function useSketches(
  cohortId: string,
  groups: Arrangement,
  clientsPerWorkshop: number,
  grouping: Grouping,
): readonly Sketch[] {
  const [sketches, setSketches] = useState<readonly Sketch[]>(grouping.groups);
  useEffect(() => {
    const left = new AbortController();
    const params = { path: { cohortId } };
    const sketched = groups.map(({ memberIds }) => ({ memberIds: [...memberIds] }));
    const body = { clientsPerWorkshop, groups: sketched };
    void send(() => api.POST('/api/cohorts/{cohortId}/grouping/checks', { params, body })).then(
      ({ data }) => {
        if (data && !left.signal.aborted) setSketches(data);
      },
    );
    return () => left.abort();
  }, [cohortId, groups, clientsPerWorkshop, grouping]);
  return sketches;
}
