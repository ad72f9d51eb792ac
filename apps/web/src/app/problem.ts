import type { Problem } from '@cheminer/api-client';
import type { Words } from '@cheminer/i18n';
import type { Failure } from './send.ts';

/** The sentence of a refusal. */
export function sentenceOf(problem: Pick<Problem, 'code' | 'facts'>, words: Words): string {
  const said = sentencesIn(words)[problem.code];
  return typeof said === 'function' ? said(problem.facts ?? {}) : said;
}

/** The sentence of whatever kept something from being sent. */
export function sentenceOfFailure(failure: Failure, words: Words): string {
  const { errors } = words.common;
  if (failure === 'unreachable') return `${errors.offlineTitle}. ${errors.offline}`;
  return failure.code in sentencesIn(words) ? sentenceOf(failure, words) : errors.broken;
}

/** What meetings refuse is at hand on their screens only. */
const sentencesIn = ({ problems, meetingProblems }: Words) => ({ ...problems, ...meetingProblems });

/** What is wrong with the field of that name; undefined when nothing is. */
export function faultOf(failure: Failure | null | undefined, name: string, words: Words): string | undefined {
  if (!failure || failure === 'unreachable') return undefined;
  const fault = failure.errors?.find(({ pointer }) => pointer === `/${name}`);
  return fault && (words.fields[fault.code] ?? words.anyField);
}
