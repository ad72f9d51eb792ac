export { type ExportWords, exportWordsIn } from './export-words.ts';
export { type Format, formatting } from './format.ts';
export { counting, type Language, languages } from './language.ts';
export type { Words } from './fr/index.ts';
export { wordsIn } from './words.ts';
