import type { CourseFile } from './course-files.ts';

/** Terms are checked by the importer; elsewhere a text leads outside, for no address of the product stays. */
const leadsSomewhere = /^(https:\/\/|mailto:|glossaire:)/;

export const linkFaults = (files: readonly CourseFile[]): string[] =>
  files.flatMap(({ file, links }) =>
    links
      .filter(({ address }) => !leadsSomewhere.test(address))
      .map(({ line, address }) => `${file}:${line}: ${address} leads nowhere`),
  );
