import type { study as fr } from './fr/study.ts';
import type { Language } from './language.ts';

/** The words of time set apart, of needs and of the note for one's manager, apart from the first screens' for weight. */
export type StudyWords = typeof fr;

export async function studyWordsIn(language: Language): Promise<StudyWords> {
  return language === 'fr' ? (await import('./fr/study.ts')).study : (await import('./en/study.ts')).study;
}
