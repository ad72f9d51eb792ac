export { type CoursePackageWords, coursePackageWordsIn } from './course-package-words.ts';
export { type DeviceWords, deviceWordsIn } from './device-words.ts';
export { type ExportWords, exportWordsIn } from './export-words.ts';
export { type Format, formatting } from './format.ts';
export { counting, type Language, languages } from './language.ts';
export type { Words } from './fr/index.ts';
export { type StudyWords, studyWordsIn } from './study-words.ts';
export { partIn, type PartName, wordsIn } from './words.ts';
export { type WorkWords, workWordsIn } from './work-words.ts';
