import { commentOf, type EntryValue } from '@cheminer/vocabulary/entries';

type Keyed = Readonly<{ key: string; text: string }>;
type Prompted = Readonly<{
  key: string;
  prompt: string;
  options?: readonly Keyed[];
  lefts?: readonly Keyed[];
}>;

/** What a published step says around what is filled in. */
export type WordSource = Readonly<{
  html: string;
  questions?: readonly Prompted[];
  survey?: readonly Prompted[];
  statements?: readonly Keyed[];
  scale?: readonly Readonly<{ value: number; label: string }>[];
  items?: readonly Keyed[];
}>;

/** An entry as it reads: what was asked, null where the step itself asks; the answer in words, not in keys. */
export type OwnWords = Readonly<{ question: string | null; answer: string | readonly string[] }>;

export function ownWords(source: WordSource, entryKey: string, value: EntryValue): OwnWords {
  const { prompt = null, options = [], lefts = [] } = askedIn(source, entryKey) ?? {};
  const textOf = (key: string): string => options.find((option) => option.key === key)?.text ?? key;
  if (typeof value === 'string') return { question: prompt, answer: textOf(value) };
  const texts = value.map((key, index) => {
    const left = lefts[index]?.text;
    return left === undefined ? textOf(key) : `${left} → ${textOf(key)}`;
  });
  return { question: prompt, answer: texts };
}

/** A word beside a statement is about that statement. */
function askedIn(source: WordSource, entryKey: string): Prompted | undefined {
  const isAsked = ({ key }: Readonly<{ key: string }>) => key === entryKey;
  const { questions = [], survey = [], statements = [], items = [], scale = [] } = source;
  const labels = scale.map(({ value, label }) => ({ key: String(value), text: label }));
  const asked = (each: Keyed, options: readonly Keyed[]): Prompted => ({
    ...{ key: each.key, prompt: each.text, options },
  });
  return [
    ...[...questions, ...survey],
    ...statements.map((each) => asked(each, labels)),
    ...statements.map((each) => asked({ ...each, key: commentOf(each.key) }, [])),
    ...items.map((each) => asked(each, [])),
  ].find(isAsked);
}
