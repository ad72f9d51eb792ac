import { useCallback, useSyncExternalStore } from 'react';
import { useStanding } from '../standing.ts';

export type Draft = Readonly<{
  text: string;
  type: (text: string) => void;
  /** Unless something else was typed meanwhile. */
  forget: (sent?: string) => void;
}>;

/** What is typed in a field: it stays through the phases of the workshop, and when the page is opened again. */
export function useDraft(name: string, before = ''): Draft {
  const { drafts } = useStanding();
  const watch = useCallback((listener: () => void) => drafts.watch(name, listener), [drafts, name]);
  const text = useSyncExternalStore(watch, () => drafts.of(name)) ?? before;
  return {
    text,
    type: (typed) => drafts.keep(name, typed),
    forget: (sent) => {
      if (sent === undefined || drafts.of(name) === sent) drafts.forget(name);
    },
  };
}
