import { api } from '@cheminer/api-client';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { type Failure, send } from '../../app/send.ts';
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

/** Sends a decision, reads the page anew, and keeps what is to be said of it. */
function useDeciding() {
  const [isSending, setSending] = useState(false);
  const [failure, fail] = useState<Failure | null>(null);
  const [said, say] = useState('');
  const { revalidate } = useRevalidator();
  async function decide(saying: string, ask: Parameters<typeof send>[0]): Promise<void> {
    setSending(true);
    say('');
    const { failure: refused } = await send(ask);
    fail(refused);
    await revalidate();
    setSending(false);
    if (!refused) say(saying);
  }
  return { isSending, failure, said, decide };
}
