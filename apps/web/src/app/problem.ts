import type { Problem } from '@cheminer/api-client';
import type { Words } from '@cheminer/i18n';

/** The sentence of a refusal. */
export function sentenceOf(problem: Problem, words: Words): string {
  const said = words.problems[problem.code];
  return typeof said === 'function' ? said(problem.facts ?? {}) : said;
}

/** What is wrong with the field of that name; undefined when nothing is. */
export function faultOf(problem: Problem | null | undefined, name: string, words: Words): string | undefined {
  const fault = problem?.errors?.find(({ pointer }) => pointer === `/${name}`);
  return fault && (words.fields[fault.code] ?? words.anyField);
}

/** All that is wrong, for the summary above a form: each faulty field by its name, else the refusal itself. */
export function problemsOf(problem: Problem, words: Words): { fieldId?: string; text: string }[] {
  const faults = problem.errors ?? [];
  if (faults.length === 0) return [{ text: sentenceOf(problem, words) }];
  return faults.map(({ pointer, code }) => ({ fieldId: pointer.slice(1), text: words.fields[code] ?? words.anyField }));
}
