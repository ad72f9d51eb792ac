import type { myData as fr } from './fr/my-data.ts';
import type { Language } from './language.ts';

/** The words of one's own data, with a door of their own: even the way to them weighs on the first screen. */
export type MyDataWords = typeof fr;

export async function myDataWordsIn(language: Language): Promise<MyDataWords> {
  return language === 'fr'
    ? (await import('./fr/my-data.ts')).myData
    : (await import('./en/my-data.ts')).myData;
}
