import { type FirstWords, fr, type Parts, type Words } from './fr/index.ts';
import type { Language } from './language.ts';

/** French is at hand; other languages are fetched when somebody asks for them. */
export async function wordsIn(language: Language): Promise<FirstWords> {
  return language === 'fr' ? fr : (await import('./en/index.ts')).en;
}

/** What only some screens say: fetched with them. */
export type PartName = keyof Parts;

const parts: Record<Language, { [Name in PartName]: () => Promise<Words[Name]> }> = {
  fr: {
    calendar: async () => (await import('./fr/calendar.ts')).calendar,
    groups: async () => (await import('./fr/groups.ts')).groups,
    protocol: async () => (await import('./fr/protocol.ts')).protocol,
    turns: async () => (await import('./fr/turns.ts')).turns,
    messages: async () => (await import('./fr/messages.ts')).messages,
    workshops: async () => (await import('./fr/workshops.ts')).workshops,
    review: async () => (await import('./fr/review.ts')).review,
  },
  en: {
    calendar: async () => (await import('./en/calendar.ts')).calendar,
    groups: async () => (await import('./en/groups.ts')).groups,
    protocol: async () => (await import('./en/protocol.ts')).protocol,
    turns: async () => (await import('./en/turns.ts')).turns,
    messages: async () => (await import('./en/messages.ts')).messages,
    workshops: async () => (await import('./en/workshops.ts')).workshops,
    review: async () => (await import('./en/review.ts')).review,
  },
};

export const partIn = async (language: Language, name: PartName): Promise<Partial<Words>> => ({
  [name]: await parts[language][name](),
});
