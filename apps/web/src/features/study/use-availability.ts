import { api, type Schemas } from '@cheminer/api-client';
import { useRef, useState } from 'react';
import { type Failure, send } from '../../app/send.ts';

export type HalfDay = NonNullable<Schemas['AvailabilityResponse']['halfDays']>[number];
/** Null while nothing was told. */
export type Told = readonly HalfDay[] | null;

type Keeping = 'rest' | 'sending' | 'kept';

/** The half-days as they are ticked; each tick is kept at once, the latest answer last. */
export function useAvailability(cohortId: string, read: Told) {
  const [told, tell] = useState<Told>(read);
  const [keeping, say] = useState<Keeping>('rest');
  const [failure, fail] = useState<Failure | null>(null);
  const wanted = useRef<readonly HalfDay[] | null>(null);
  const isSending = useRef(false);

  async function keep(): Promise<void> {
    if (isSending.current) return;
    isSending.current = true;
    say('sending');
    let latest: Failure | null = null;
    while (wanted.current !== null) {
      const body = { halfDays: [...wanted.current] };
      wanted.current = null;
      const at = { params: { path: { cohortId } } };
      latest = (await send(() => api.PUT('/api/cohorts/{cohortId}/availability', { ...at, body }))).failure;
    }
    isSending.current = false;
    fail(latest);
    say(latest === null ? 'kept' : 'rest');
  }

  const change = (halfDays: readonly HalfDay[]) => {
    tell(halfDays);
    wanted.current = halfDays;
    void keep();
  };

  return { told, keeping, failure, change, again: () => change(told ?? []) };
}
