import { api, type Schemas } from '@cheminer/api-client';
import { useState } from 'react';
import { type Failure, type Sent, send } from '../../app/send.ts';
import { useLanguage } from '../../app/words.tsx';

export type Kept = Schemas['CalendarAddressResponse'];
export type Part = Kept['parts'][number];
/** What was just done, to be said once. */
export type Done = 'made' | 'revoked' | 'chosen';

const nothing: Kept = { madeAt: null, readAt: null, parts: [] };

/** The address as it is kept, and for as long as the page is open the one that was just made: it is told once. */
export function useAddress(read: Kept, proposed: readonly Part[]) {
  const language = useLanguage();
  const [kept, keep] = useState(read);
  const [parts, choose] = useState<readonly Part[]>(read.madeAt === null ? proposed : read.parts);
  const [told, tell] = useState<string | null>(null);
  const [done, say] = useState<Done | null>(null);
  const [failure, fail] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

  async function change<T>(what: Done, ask: () => Promise<Sent<T>>): Promise<Sent<T>> {
    setSending(true);
    say(null);
    const sent = await ask();
    setSending(false);
    fail(sent.failure);
    if (sent.failure === null) say(what);
    return sent;
  }

  async function make(): Promise<void> {
    const body = { parts: [...parts], language };
    const { data } = await change('made', () => send(() => api.POST('/api/calendar-address', { body })));
    if (!data) return;
    tell(data.address);
    keep({ madeAt: new Date().toISOString(), readAt: null, parts: [...parts] });
  }

  async function revoke(): Promise<void> {
    const { failure: refused } = await change('revoked', () =>
      send(() => api.DELETE('/api/calendar-address')),
    );
    if (refused) return;
    tell(null);
    keep(nothing);
  }

  async function pick(chosen: readonly Part[]): Promise<void> {
    choose(chosen);
    if (kept.madeAt === null) return;
    const body = { parts: [...chosen], language };
    await change('chosen', () => send(() => api.PUT('/api/calendar-address', { body })));
  }

  return { kept, parts, told, done, failure, sending, make, revoke, pick };
}
