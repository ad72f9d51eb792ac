import { replay } from './apply.ts';
import type { RunFact } from './facts.ts';
import { emptyRun, type Run } from './run.ts';

/** The facts of a run in their order, and what they come to. */
export type RunLog = Readonly<{ facts: readonly RunFact[]; run: Run }>;

export const emptyLog: RunLog = { facts: [], run: emptyRun };

export const logOf = (facts: readonly RunFact[]): RunLog => ({ facts, run: replay(facts, emptyRun) });

/** With facts that came since; those that are there already change nothing. */
export function extended(log: RunLog, news: readonly RunFact[]): RunLog {
  const fresh = news.filter(({ number }) => number > log.run.number);
  if (fresh.length === 0) return log;
  const facts = [...log.facts, ...fresh];
  const isRewritten = fresh.some(({ kind }) => kind === 'undo');
  return { facts, run: isRewritten ? replay(facts, emptyRun) : replay(fresh, log.run) };
}
