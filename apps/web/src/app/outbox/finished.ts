import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useRevalidator } from 'react-router';
import { standing } from './standing.ts';
import type { Write } from './write.ts';

/** Whether its step is finished with it, as far as this device can tell. */
export const finishes = (write: Write): boolean =>
  write.state === 'waiting' &&
  (write.what === 'completion' || (write.what === 'answer' && write.ends === true));

const keysIn = (writes: readonly Write[], cohortId: string): string[] =>
  writes.filter((each) => each.cohortId === cohortId && finishes(each)).map(({ stepKey }) => stepKey);

/**
 * Steps of a cohort that were finished on this device, until `page` knows of them: what has just gone out stays with
 * them while the page is read anew.
 */
export function useFinishedHere(cohortId: string, page: object): ReadonlySet<string> {
  const { writes } = useSyncExternalStore(standing.subscribe, standing.now);
  const [held, hold] = useState<Readonly<{ page: object; keys: string }>>({ page, keys: '' });
  const waiting = keysIn(writes, cohortId);
  const before = held.page === page && held.keys !== '' ? held.keys.split(' ') : [];
  const keys = [...new Set([...before, ...waiting])].sort().join(' ');
  if (held.page !== page || held.keys !== keys) hold({ page, keys });
  return useMemo(() => new Set(keys === '' ? [] : keys.split(' ')), [keys]);
}

/** Once an answer or a file has gone out by itself, the page shows what it changed. */
export function useFreshOnReturn(cohortId: string): void {
  const { revalidate } = useRevalidator();
  const { writes, files } = useSyncExternalStore(standing.subscribe, standing.now);
  const left = [...writes.filter(isAnswerToSend), ...files];
  const waiting = left.filter((each) => each.cohortId === cohortId).length;
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting < before.current) void revalidate();
    before.current = waiting;
  }, [waiting, revalidate]);
}

const isAnswerToSend = ({ what, state }: Write): boolean =>
  what !== 'draft' && what !== 'position' && state === 'waiting';
