import { fr, type Words } from './fr/index.ts';
import type { Language } from './language.ts';

/** French is at hand; other languages are fetched when somebody asks for them. */
export async function wordsIn(language: Language): Promise<Words> {
  return language === 'fr' ? fr : (await import('./en/index.ts')).en;
}
