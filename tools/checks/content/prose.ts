const byWord = new Intl.Segmenter('fr', { granularity: 'word' });
const bySentence = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** « l’arrêté » counts for one, as authors count. */
export const countWords = (text: string): number =>
  [...byWord.segment(text)].filter(({ isWordLike }) => isWordLike).length;

export const sentencesIn = (text: string): string[] =>
  [...bySentence.segment(text)].map(({ segment }) => segment.trim()).filter((each) => countWords(each) > 0);
