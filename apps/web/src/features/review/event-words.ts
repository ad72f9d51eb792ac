import { useFormat, useWords } from '../../app/words.tsx';
import type { Event } from './person.ts';

export type EventSaid = Readonly<{ what: string; why: string }>;

/** A dated fact, in words: what happened, by whom and why. */
export function useEventWords(): (event: Event) => EventSaid {
  const { event: words, attendance } = useWords().review.person;
  const hours = useHours();

  function presence({ kind, stepTitle = words.step, before = 'absent', after = 'present' }: Event): string {
    if (kind === 'presence') return words.presence(stepTitle, attendance[after]);
    return words['presence-corrected'](stepTitle, attendance[before], attendance[after]);
  }

  function what(event: Event): string {
    const { kind, stepTitle = words.step } = event;
    const sentence = words[kind];
    if (typeof sentence === 'string') return sentence;
    if (kind === 'presence' || kind === 'presence-corrected') return presence(event);
    if (kind === 'stayed') return words.stayed(stepTitle, hours(event.hours));
    if (kind === 'hours-corrected')
      return words[kind](stepTitle, hours(event.hoursBefore), hours(event.hours));
    return (sentence as (step: string) => string)(stepTitle);
  }

  return (event) => ({
    what: event.byName ? `${what(event)}, ${words.by(event.byName)}` : what(event),
    why: event.reason ? words.because(ownWords(words)[event.reason] ?? event.reason) : '',
  });
}

/** The API's own words for what nobody had to explain; any other reason was typed by somebody. */
const ownWords = (
  words: Record<'marked-by-mistake' | 'typed-from-paper', string>,
): Record<string, string> => ({
  'marked-by-mistake': words['marked-by-mistake'],
  'typed-from-paper': words['typed-from-paper'],
});

/** « 10:02 à 12:04, en visio » */
function useHours(): (hours: Event['hours']) => string {
  const { event: words } = useWords().review.person;
  const { time } = useFormat();
  const shown = (instant: string | null | undefined) => (instant ? time(instant) : words.unknownHour);
  return (hours) => {
    const means = hours?.means.map((each) => words.means[each]).join(', ') ?? '';
    return words.hours(shown(hours?.arrivedAt), shown(hours?.leftAt), means);
  };
}
