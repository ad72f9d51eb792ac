import type { work as fr } from './fr/work.ts';
import type { Language } from './language.ts';

/** The words of the screens on which one works, apart from the first screens' so that these stay light. */
export type WorkWords = typeof fr;

export async function workWordsIn(language: Language): Promise<WorkWords> {
  return language === 'fr' ? (await import('./fr/work.ts')).work : (await import('./en/work.ts')).work;
}
