import { useWords } from '../../app/words.tsx';
import type { Event } from './person.ts';

export type EventSaid = Readonly<{ what: string; why: string }>;

/** A dated fact, in words: what happened, by whom and why. */
export function useEventWords(): (event: Event) => EventSaid {
  const { event: words, attendance } = useWords().review.person;

  function what({ kind, stepTitle = words.step, before = 'absent', after = 'present' }: Event): string {
    const sentence = words[kind];
    if (typeof sentence === 'string') return sentence;
    if (kind === 'step-completed') return words[kind](stepTitle);
    if (kind === 'presence') return words.presence(stepTitle, attendance[after]);
    return words['presence-corrected'](stepTitle, attendance[before], attendance[after]);
  }

  /** The API's own word for a slip put right at once; any other reason was typed by somebody. */
  const because = (reason: string) =>
    words.because(reason === 'marked-by-mistake' ? words['marked-by-mistake'] : reason);

  return (event) => ({
    what: event.byName ? `${what(event)}, ${words.by(event.byName)}` : what(event),
    why: event.reason ? because(event.reason) : '',
  });
}
