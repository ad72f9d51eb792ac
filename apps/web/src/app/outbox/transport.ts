import { api } from '@cheminer/api-client';
import { attempt, type Sent, sendAside } from '../send.ts';
import { deviceClock } from './device-clock.ts';
import type { Write } from './write.ts';

/** What the server says of a draft it kept; other writes are answered by what the page reads next. */
export type KeptByServer = Readonly<{ version?: number; savedAt?: string }>;

/** Longest wait for an answer, in ms: on a line that hangs, the write goes again under the same name. */
const longest = 30_000;

/** `aside`: without asking anybody to sign in again. */
export function transport(
  write: Write,
  { aside, keepalive }: { aside: boolean; keepalive?: boolean },
): Promise<Sent<KeptByServer>> {
  const ask = async () => {
    const when = { doneAt: write.doneAt, sentAt: new Date().toISOString() };
    const { cohortId, stepKey } = write;
    const params = { path: { cohortId, stepKey } };
    const headers = { 'idempotency-key': write.id };
    const options = { headers, keepalive: keepalive ?? false, signal: AbortSignal.timeout(longest) };
    const answer = await (asked(write, { params, options, when }) as ReturnType<Ask>);
    if (answer.response.ok) deviceClock.hear(answer.response.headers.has('time-corrected'));
    return answer;
  };
  return aside ? attempt<KeptByServer>(ask) : sendAside<KeptByServer>(ask);
}

type Ask = Parameters<typeof attempt<KeptByServer>>[0];
type Asking = Readonly<{
  params: { path: { cohortId: string; stepKey: string } };
  options: { headers: Record<string, string>; keepalive: boolean; signal: AbortSignal };
  when: { doneAt: string; sentAt: string };
}>;

const step = '/api/cohorts/{cohortId}/steps/{stepKey}' as const;

function asked(write: Write, { params, options, when }: Asking): Promise<unknown> {
  switch (write.what) {
    case 'draft': {
      const { value, baseVersion, afterWrite, entryKey } = write;
      const path = { ...params.path, entryKey };
      const body = { value, baseVersion, when, ...(afterWrite ? { afterWrite } : {}) };
      return api.PUT(`${step}/drafts/{entryKey}`, { params: { path }, body, ...options });
    }
    case 'answer': {
      const path = { ...params.path, questionKey: write.entryKey };
      const body = { value: write.value, when };
      return api.PUT(`${step}/answers/{questionKey}`, { params: { path }, body, ...options });
    }
    case 'completion':
      return api.PUT(`${step}/completion`, { params, body: { end: write.end, when }, ...options });
    case 'position': {
      const { position, end } = write;
      return api.PUT(`${step}/position`, { params, body: { position, end, when }, ...options });
    }
    case 'attempt':
      return api.POST(`${step}/attempts`, { params, body: { when }, ...options });
  }
}
