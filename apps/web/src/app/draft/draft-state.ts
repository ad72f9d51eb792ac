import type { Standing } from '../outbox/standing.ts';
import type { Acknowledged, Draft } from '../outbox/write.ts';

export type DraftState = 'rest' | 'typing' | 'saving' | 'saved' | 'to-send' | 'conflict' | 'refused';

/** How far what was typed has come. `mine` is what the server has not taken yet, `base` what it has. */
export function stateOfDraft(
  mine: Draft | undefined,
  base: Acknowledged | undefined,
  { online, sending }: Standing,
): DraftState {
  if (!mine) return base ? 'saved' : 'rest';
  if (mine.state !== 'waiting') return mine.state;
  if (!online) return 'to-send';
  return sending ? 'saving' : 'typing';
}
