import { api } from '@cheminer/api-client';
import { useDeciding } from '../../app/use-deciding.ts';
import type { SheetAddress } from './sheet.ts';

export type Deciding = ReturnType<typeof useSheet>;
export type Correction = Readonly<{
  memberId: string;
  reason: string;
  /** Null when only the hours change. */
  status: 'present' | 'late' | 'phone' | 'absent' | null;
  /** Null when only the presence changes. */
  hours: Readonly<{ arrivedAt: string; leftAt: string; means: 'on-site' | 'online' | 'phone' }> | null;
}>;

const WORKSHOP = '/api/cohorts/{cohortId}/workshops/{workshopId}';

/** Signs, contests, corrects or countersigns; the page then reads what follows from it. */
export function useSheet(path: SheetAddress) {
  const { decide, ...standing } = useDeciding();
  const at = { params: { path } };
  return {
    ...standing,
    /** Tapped, or drawn. */
    sign: (saying: string, seal: string, drawing: string | null = null) => {
      const kind = drawing === null ? ('tap' as const) : ('drawn' as const);
      const body = { seal, kind, drawing };
      return decide(saying, () => api.PUT(`${WORKSHOP}/attendance/mine/signature`, { ...at, body }));
    },
    contest: (saying: string, text: string) =>
      decide(saying, () => api.PUT(`${WORKSHOP}/attendance/mine/contest`, { ...at, body: { text } })),
    countersign: (saying: string, seal: string) =>
      decide(saying, () => api.PUT(`${WORKSHOP}/countersignature`, { ...at, body: { seal } })),
    correct: (saying: string, correction: Correction) => decide(saying, () => correct(path, correction)),
  };
}

/** The presence, then its hours: sent twice, both stay as they are. */
async function correct(address: SheetAddress, { memberId, reason, status, hours }: Correction) {
  const at = { params: { path: { ...address, memberId } } };
  const marking = status && api.PUT(`${WORKSHOP}/attendance/{memberId}`, { ...at, body: { status, reason } });
  const marked = await marking;
  if (hours === null || marked?.response.ok === false) return marked!;
  return api.PUT(`${WORKSHOP}/attendance/{memberId}/hours`, { ...at, body: { ...hours, reason } });
}
