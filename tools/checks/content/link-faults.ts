import type { CourseFile, Writing } from './course-files.ts';

/** Terms are checked by the importer; elsewhere a text leads outside, for no address of the product stays. */
const leadsSomewhere = /^(https:\/\/|mailto:|glossaire:)/;
/** Beside a link: what may be done with what it leads to, and in which language that is. */
const promises = [
  { pattern: /licen[cs]e|droits réservés/i, wanted: 'licence' },
  { pattern: /\ben (français|anglais)\b/i, wanted: 'language' },
] as const;

/** Links that lead nowhere, or to something of which the reader is not told the licence and the language. */
export const linkFaults = (files: readonly CourseFile[]): string[] =>
  files.flatMap(({ file, links, body, said }) =>
    links.flatMap(({ line, address }) => {
      const at = `${file}:${line}: ${address}`;
      if (!leadsSomewhere.test(address)) return [`${at} leads nowhere`];
      if (!address.startsWith('https:')) return [];
      const beside = [...body, ...said].filter((writing) => writing.line === line);
      return promises.filter((each) => !isKept(each, beside)).map(({ wanted }) => `${at} has no ${wanted}`);
    }),
  );

const isKept = ({ pattern }: (typeof promises)[number], beside: readonly Writing[]): boolean =>
  beside.some(({ text }) => pattern.test(text));
