import type { Words } from '@cheminer/i18n';
import { SavedState, type SavedStateProps } from '@cheminer/ui';
import { useSyncExternalStore } from 'react';
import { countLeft } from './outbox/counted.ts';
import { type Standing, standing } from './outbox/standing.ts';
import { sendings } from './send.ts';
import { useFormat, useWords } from './words.tsx';

type State = SavedStateProps['state'];

/** What became of what one wrote. `children` stands for « Enregistré » where the page has more to say. */
export function SavedChip({ children }: { children?: string }) {
  const { common, step, offline } = useWords();
  const { time } = useFormat();
  const { unsent } = useSyncExternalStore(sendings.subscribe, sendings.now);
  const now = useSyncExternalStore(standing.subscribe, standing.now);
  const saved = children ?? (now.savedAt === null ? common.saved : offline.savedAt(time(now.savedAt)));
  const [state, text] =
    worry(now, offline) ?? (unsent ? (['to-send', step.unsent] as const) : (['saved', saved] as const));
  return <SavedState state={state}>{text}</SavedState>;
}

/** Anything but « Enregistré », the gravest first. */
function worry(now: Standing, words: Words['offline']): [State, string] | null {
  const { writes, online, sending } = now;
  const is = (state: string) => writes.some((each) => each.state === state);
  if (is('conflict')) return ['to-send', words.conflict];
  if (is('refused')) return ['to-send', words.refused];
  const waiting = countLeft(now);
  if (!online) return ['offline', waiting > 0 ? words.offToSend(waiting) : words.off];
  if (waiting === 0) return null;
  return isOnItsWay(writes, sending) ? ['to-send', words.saving] : ['to-send', words.toSend(waiting)];
}

/** Typed just now, or being sent: it takes no more than the rhythm of typing. */
const isOnItsWay = (writes: Standing['writes'], sending: boolean): boolean =>
  sending || (writes.length > 0 && !writes.some(({ tried }) => tried));
