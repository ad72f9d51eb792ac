import type { CourseFile, Writing } from './course-files.ts';

/** U+00A0, U+202F: neither lets a line break before a sign, and French gives each its signs. */
const [wide, narrow] = ['\u00A0', '\u202F'];

const faults: readonly Readonly<{ pattern: RegExp; wanted: string }>[] = [
  { pattern: new RegExp(`(?<!${wide})»|«(?!${wide})`, 'u'), wanted: 'U+00A0 inside « »' },
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N})»\\s])(?<!${wide}):(?=\\s|$)`, 'u'), wanted: 'U+00A0 before :' },
  { pattern: new RegExp(`(?<=[\\p{L}\\p{N})»\\s])(?<!${narrow})[;!?]`, 'u'), wanted: 'U+202F before ; ! ?' },
  { pattern: /\d (?=(?:\d{3}|h|min|km|euros?|Mbit)\b|[%€])|n° /u, wanted: 'U+00A0 within a number' },
];

/** Spaces before signs that are not those of French. */
export const spacingFaults = (files: readonly CourseFile[]): string[] =>
  files.flatMap(({ body, said }) => [...body, ...said]).flatMap(faultsIn);

const faultsIn = ({ file, line, text }: Writing): string[] =>
  faults.filter(({ pattern }) => pattern.test(text)).map(({ wanted }) => `${file}:${line}: ${wanted}`);
