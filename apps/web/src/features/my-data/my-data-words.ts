import { type MyDataWords, myDataWordsIn } from '@cheminer/i18n/my-data-words';
import { currentLanguage } from '../../app/language.ts';

let spoken: MyDataWords;

/** Before the screen that says them is shown: fetched with it, not with the first screen. */
export async function loadMyDataWords(): Promise<void> {
  spoken = await myDataWordsIn(currentLanguage());
}

/** The words of one's own data. The language changes with the page. */
export const useMyDataWords = (): MyDataWords => spoken;
