import { exportWords as fr } from './fr/exports.ts';
import type { Language } from './language.ts';

/** The words of the files that the API writes, apart from the screens' so that no browser loads them. */
export type ExportWords = typeof fr;

export async function exportWordsIn(language: Language): Promise<ExportWords> {
  return language === 'fr' ? fr : (await import('./en/exports.ts')).exportWords;
}
