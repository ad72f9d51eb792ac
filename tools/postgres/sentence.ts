/** Something the person at the terminal can mend: shown as one sentence, never as a stack. */
export class Sentence extends Error {}

/** Ends the process with the sentence, or with the whole error when nobody foresaw it. */
export function endWith(error: unknown): never {
  console.error(error instanceof Sentence ? `\n${error.message}\n` : error);
  process.exit(1);
}
