import { type SummaryWords, summaryWordsIn } from '@cheminer/i18n/summary-words';
import { currentLanguage } from '../../app/language.ts';

let spoken: SummaryWords;

/** Before a screen that says them is shown: fetched with it, not with the first screen. */
export async function loadSummaryWords(): Promise<void> {
  spoken = await summaryWordsIn(currentLanguage());
}

/** The words of what a workshop leaves. The language changes with the page. */
export const useSummaryWords = (): SummaryWords => spoken;
