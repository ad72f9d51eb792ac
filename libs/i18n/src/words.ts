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
    account: async () => (await import('./fr/account.ts')).account,
    calendar: async () => (await import('./fr/calendar.ts')).calendar,
    groups: async () => (await import('./fr/groups.ts')).groups,
    meetingProblems: async () => (await import('./fr/meeting-problems.ts')).meetingProblems,
    method: async () => (await import('./fr/method.ts')).method,
    protocol: async () => (await import('./fr/protocol.ts')).protocol,
    turns: async () => (await import('./fr/turns.ts')).turns,
    messages: async () => (await import('./fr/messages.ts')).messages,
    workshops: async () => (await import('./fr/workshops.ts')).workshops,
    review: async () => (await import('./fr/review.ts')).review,
    room: async () => (await import('./fr/room.ts')).room,
    rehearsal: async () => (await import('./fr/rehearsal.ts')).rehearsal,
  },
  en: {
    account: async () => (await import('./en/account.ts')).account,
    calendar: async () => (await import('./en/calendar.ts')).calendar,
    groups: async () => (await import('./en/groups.ts')).groups,
    meetingProblems: async () => (await import('./en/meeting-problems.ts')).meetingProblems,
    method: async () => (await import('./en/method.ts')).method,
    protocol: async () => (await import('./en/protocol.ts')).protocol,
    turns: async () => (await import('./en/turns.ts')).turns,
    messages: async () => (await import('./en/messages.ts')).messages,
    workshops: async () => (await import('./en/workshops.ts')).workshops,
    review: async () => (await import('./en/review.ts')).review,
    room: async () => (await import('./en/room.ts')).room,
    rehearsal: async () => (await import('./en/rehearsal.ts')).rehearsal,
  },
};

/** Each comes with what meetings refuse: whatever screen it is, it may be told so. */
export async function partIn(language: Language, name: PartName): Promise<Partial<Words>> {
  const { [name]: part, meetingProblems } = parts[language];
  return { [name]: await part(), meetingProblems: await meetingProblems() };
}
