/** French first; English is the second language. */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** « 1 étape », « 2 étapes »: the language's own plural rule, with the number written its way. */
export function counting(language: Language) {
  const rule = new Intl.PluralRules(language);
  const write = new Intl.NumberFormat(language);
  return (count: number, one: string, other: string): string =>
    `${write.format(count)}\u00A0${rule.select(count) === 'one' ? one : other}`;
}
