import { type Language, languages } from '@cheminer/i18n';

const key = 'cheminer.language';

/** The language chosen on this device; French until somebody chooses. */
export function currentLanguage(): Language {
  const chosen = localStorage.getItem(key);
  return languages.find((each) => each === chosen) ?? 'fr';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(key, language);
  location.reload();
}
