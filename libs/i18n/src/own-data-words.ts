import type { ownData as fr } from './fr/own-data.ts';
import type { Language } from './language.ts';

/** The words of the copy of one's own data, which the API writes. */
export type OwnDataWords = typeof fr;

export async function ownDataWordsIn(language: Language): Promise<OwnDataWords> {
  return language === 'fr'
    ? (await import('./fr/own-data.ts')).ownData
    : (await import('./en/own-data.ts')).ownData;
}
