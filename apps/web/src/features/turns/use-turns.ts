import { api } from '@cheminer/api-client';
import { useDeciding } from '../../app/use-deciding.ts';
import { proposedIn, type Turns } from './turns.ts';

type Group = Readonly<{ cohortId: string; groupId: string }>;
export type TurnPlace = Readonly<{ stepKey: string; slot: number }>;
export type Deciding = ReturnType<typeof useTurns>;

const turnsPath = '/api/cohorts/{cohortId}/groups/{groupId}/turns';

/** Decides about turns, one thing at a time; the page then reads what follows from it. */
export function useTurns(group: Group, turns: Turns) {
  const { decide, ...standing } = useDeciding();
  return {
    ...standing,
    accept: (saying: string) => {
      const body = {
        turns: proposedIn(turns).map(({ workshop, slot, client }) => ({
          ...{ stepKey: workshop.stepKey, slot, memberId: client.memberId! },
        })),
      };
      return decide(saying, () => api.PUT(turnsPath, { params: { path: group }, body }));
    },
    place: (saying: string, place: TurnPlace, memberId: string | null, returnsOnly = false) =>
      decide(saying, () =>
        api.PUT(`${turnsPath}/{stepKey}/{slot}`, {
          params: { path: { ...group, ...place } },
          body: { memberId, returnsOnly },
        }),
      ),
    away: (saying: string, place: TurnPlace, reason: string) =>
      decide(saying, () =>
        api.PUT(`${turnsPath}/{stepKey}/{slot}/absence`, {
          params: { path: { ...group, ...place } },
          body: { reason: reason.trim() || null },
        }),
      ),
  };
}
