import { SavedState } from '@cheminer/ui';
import { useSyncExternalStore } from 'react';
import { sendings } from './send.ts';
import { useWords } from './words.tsx';

/** What became of what one sent. `children` stands for « Enregistré » where the page has more to say. */
export function SavedChip({ children }: { children?: string }) {
  const { common, step } = useWords();
  const { unsent } = useSyncExternalStore(sendings.subscribe, sendings.now);
  return (
    <SavedState state={unsent ? 'to-send' : 'saved'}>
      {unsent ? step.unsent : (children ?? common.saved)}
    </SavedState>
  );
}
