import { type StudyWords, studyWordsIn } from '@cheminer/i18n';
import { currentLanguage } from './language.ts';

let spoken: StudyWords;

/** Before a screen that says them is shown: fetched with it, not with the first screen. */
export async function loadStudyWords(): Promise<void> {
  spoken = await studyWordsIn(currentLanguage());
}

/** The words of time set apart, of needs and of the note. The language changes with the page. */
export const useStudy = (): StudyWords => spoken;
