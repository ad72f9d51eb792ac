import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import type { Done } from './workshop-commands.ts';

/** The marking of one person, from the choice to what became of it. */
export type Mark = ReturnType<typeof useMark>;

export function useMark(memberId: string) {
  const fetcher = useFetcher<Done>();
  const [wanted, want] = useState<string | null>(null);
  // A correction stays asked for, with what was typed, until it is kept.
  useEffect(() => {
    if (fetcher.data?.failure === null) want(null);
  }, [fetcher.data]);
  const asked = fetcher.formData?.get('status');
  return {
    sending: fetcher.state === 'submitting',
    busy: fetcher.state !== 'idle',
    done: fetcher.data,
    /** What is on its way, shown already. */
    asked: typeof asked === 'string' ? asked : null,
    /** The correction that still has to say why. */
    wanted,
    want,
    send: (status: string, reason?: string) =>
      void fetcher.submit(
        { intent: 'mark', memberId, status, ...(reason && { reason }) },
        { method: 'post' },
      ),
  };
}
