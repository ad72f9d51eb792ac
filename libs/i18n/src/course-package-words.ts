import type { coursePackage as fr } from './fr/course-package.ts';
import type { Language } from './language.ts';

/** What is said of a course package where it is checked, apart from the screens' so that no browser loads it. */
export type CoursePackageWords = typeof fr;

export async function coursePackageWordsIn(language: Language): Promise<CoursePackageWords> {
  return language === 'fr'
    ? (await import('./fr/course-package.ts')).coursePackage
    : (await import('./en/course-package.ts')).coursePackage;
}
