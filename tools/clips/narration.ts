/** A chapter of a narration: for each paragraph, the cards that its sentences fill. */
export type Narration = readonly Readonly<{ title: string; paragraphs: readonly (readonly string[][])[] }>[];

/** What three lines hold that are still read on a telephone. */
export const cardLetters = 104;

/** Reads the body of a video step: one heading per chapter, plain paragraphs under it. */
export function readNarration(body: string): Narration {
  const [, ...chapters] = body.split(/^## /m);
  return chapters.map((chapter) => {
    const [title = '', ...paragraphs] = chapter.trim().split(/\n{2,}/);
    return { title, paragraphs: paragraphs.map((paragraph) => fillCards(splitSentences(paragraph))) };
  });
}

/** A sentence may end inside quotation marks; what follows in lower case (« … ? » demande-t-il) belongs to it. */
function splitSentences(paragraph: string): string[] {
  const sentences = paragraph.replaceAll('\n', ' ').split(/(?<=[.?!…](?:\u00A0»)?) +(?=[«\p{Lu}\d])/u);
  return sentences.flatMap(splitLong);
}

/** Cuts a sentence that no card holds, after a comma or a colon where one is near the middle. */
function splitLong(sentence: string): string[] {
  if (sentence.length <= cardLetters) return [sentence];
  const middle = sentence.length / 2;
  const spaces = [...sentence.matchAll(/ /g)].map(({ index }) => index);
  const costOf = (space: number) =>
    Math.abs(space - middle) + (/[,:;]/.test(sentence[space - 1] ?? '') ? 0 : sentence.length / 4);
  const cut = spaces.toSorted((a, b) => costOf(a) - costOf(b))[0] ?? middle;
  return [sentence.slice(0, cut), sentence.slice(cut + 1)].flatMap(splitLong);
}

function fillCards(sentences: readonly string[]): string[][] {
  return sentences.reduce<string[][]>((cards, sentence) => {
    const together = [...(cards.at(-1) ?? []), sentence];
    const fits = cards.length > 0 && together.join(' ').length <= cardLetters;
    return fits ? [...cards.slice(0, -1), together] : [...cards, [sentence]];
  }, []);
}
