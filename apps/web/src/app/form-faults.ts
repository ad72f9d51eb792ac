import type { Words } from '@cheminer/i18n';
import { faultOf, sentenceOfFailure } from './problem.ts';
import type { Failure } from './send.ts';

/** By the names of the fields of a form. */
export type ByField = Readonly<Record<string, string>>;

/** What is wrong with each field. A refusal that points at one is its fault; one left empty is simply to be filled in. */
export function faultsOf(failure: Failure | null, typed: ByField, words: Words): ByField {
  if (failure === null || failure === 'unreachable') return {};
  const pointer = failure.facts?.['pointer'];
  if (typeof pointer === 'string') return { [pointer.slice(1)]: sentenceOfFailure(failure, words) };
  const names = (failure.errors ?? []).map((error) => error.pointer.slice(1));
  return Object.fromEntries(
    names.map((name) => [name, typed[name] === '' ? words.common.required : faultOf(failure, name, words)!]),
  );
}
