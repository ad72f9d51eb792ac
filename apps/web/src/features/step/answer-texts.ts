import type { EntryValue } from '../../app/outbox/write.ts';
import type { Question } from './step.ts';

/** An answer as it reads: the texts that were chosen, in their order; of a matching, each with its left. */
export function textsOf({ kind, options, lefts }: Question, value: EntryValue): string[] {
  if (kind === 'short') return [String(value)];
  const keys = typeof value === 'string' ? [value] : value;
  const texts = keys.map((key) => options.find((option) => option.key === key)?.text ?? '');
  return kind === 'matching' ? texts.map((text, index) => `${lefts[index]?.text ?? ''} → ${text}`) : texts;
}

/** On one line; an order says its rank. */
export function sayAnswer(question: Question, value: EntryValue): string {
  const texts = textsOf(question, value);
  if (question.kind === 'ordering') return texts.map((text, index) => `${index + 1}. ${text}`).join(' ');
  return texts.join(', ');
}
