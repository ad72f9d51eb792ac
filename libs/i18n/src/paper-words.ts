import type { papers as fr } from './fr/papers.ts';
import type { Language } from './language.ts';

/** The words of the papers that the API draws, apart from the screens' so that no browser loads them. */
export type PaperWords = typeof fr;

export async function paperWordsIn(language: Language): Promise<PaperWords> {
  return language === 'fr'
    ? (await import('./fr/papers.ts')).papers
    : (await import('./en/papers.ts')).papers;
}
