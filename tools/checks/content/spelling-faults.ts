import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { CourseFile, Writing } from './course-files.ts';

/** Words that the dictionary does not have and that are right. One a line, in order; each is needed. */
export type Exceptions = Readonly<{ file: string; words: readonly string[] }>;

export function readExceptions(path: string, file: string): Exceptions {
  const words = readFileSync(path, 'utf8').split('\n');
  return { file, words: words.at(-1) === '' ? words.slice(0, -1) : words };
}

/** Words that are neither French nor explained by the glossary nor excepted; and exceptions that nothing needs. */
export function spellingFaults(files: readonly CourseFile[], exceptions: Exceptions): string[] {
  const explained = new Set(headingsOf(files).flatMap(({ text }) => wordsIn(text).flatMap(partsOf)));
  const used = new Set<string>();
  const dictionary = frenchDictionary();
  const isKnown = (word: string): boolean => {
    if (word.length === 1 || explained.has(word) || dictionary(word)) return true;
    if (exceptions.words.includes(word)) return Boolean(used.add(word));
    const parts = partsOf(word);
    return parts.length > 1 && parts.every(isKnown);
  };
  const unknown = files
    .flatMap(({ body, said }) => [...body, ...said])
    .flatMap(({ file, line, text }) =>
      wordsIn(text)
        .filter((word) => !isKnown(word))
        .map((word) => `${file}:${line}: « ${word} » is in no dictionary`),
    );
  return [...new Set(unknown), ...exceptionFaults(exceptions, used)];
}

const headingsOf = (files: readonly CourseFile[]): Writing[] =>
  files
    .filter(({ file }) => file === 'glossary.md')
    .flatMap(({ body }) => body.filter(({ running }) => !running));

function exceptionFaults({ file, words }: Exceptions, used: ReadonlySet<string>): string[] {
  const { compare } = new Intl.Collator('fr');
  return words.flatMap((word, index) => {
    const at = `${file}:${index + 1}: « ${word} »`;
    const isInOrder = index === 0 || compare(words[index - 1]!, word) < 0;
    return [...(isInOrder ? [] : [`${at} is not in order`]), ...(used.has(word) ? [] : [`${at} is not needed`])];
  });
}

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}\d]*(?:[’'·-][\p{L}\d]+)*/gu) ?? [];

const partsOf = (word: string): string[] => word.split(/[’'-]/);

/** Dictionary of Grammalecte, as cspell publishes it. */
function frenchDictionary(): (word: string) => boolean {
  const file = new URL('fr-fr.trie.gz', import.meta.resolve('@cspell/dict-fr-fr'));
  const words = decodeTrie(gunzipSync(readFileSync(file)));
  const has = (word: string) => words.hasWord(word, true) || words.hasWord(word.toLowerCase(), true);
  // « client·e » is right when both forms are; of « tou·te·s » the feminine alone can be told.
  return (word) => has(word.replaceAll("'", '’')) || (word.includes('·') && has(word.replaceAll('·', '')));
}
