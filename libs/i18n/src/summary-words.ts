import type { summary as fr } from './fr/summary.ts';
import type { Language } from './language.ts';

/** The words of what a workshop leaves, with a door of their own, for even the way to them weighs on the first screen. */
export type SummaryWords = typeof fr;

export async function summaryWordsIn(language: Language): Promise<SummaryWords> {
  return language === 'fr'
    ? (await import('./fr/summary.ts')).summary
    : (await import('./en/summary.ts')).summary;
}
