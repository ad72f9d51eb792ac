import { type Language, type WorkWords, workWordsIn } from '@cheminer/i18n';

let spoken: WorkWords;

/** Before a step is shown: fetched with it, not with the first screen. */
export async function loadWorkWords(language: Language): Promise<void> {
  spoken = await workWordsIn(language);
}

/** The words of the screens on which one works. The language changes with the page. */
export const useWork = (): WorkWords => spoken;
