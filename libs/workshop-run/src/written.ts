import type { PhaseKind } from '@cheminer/vocabulary';
import { phaseAt, phaseIndexAt } from './clock.ts';
import type { RunFact, RunKind } from './facts.ts';
import type { Phase } from './phase.ts';
import type { Run } from './run.ts';
import type { ContributionType } from './words.ts';

/** The learnings stay open for a day at least: an hour less where the clocks change, and some. */
const learningsAtLeastMs = 20 * 3_600_000;
const ms = (instant: string): number => Date.parse(instant);

/** What is written in which phase; elsewhere it is read. */
const written: Partial<Record<PhaseKind, readonly ContributionType[]>> = {
  statement: ['statement', 'advice'],
  clarification: ['question', 'answer', 'advice'],
  contract: ['question', 'answer', 'advice'],
  consultation: ['offer', 'answer'],
  learnings: ['learning'],
  closing: ['learning'],
};

export type DatesFault = 'opens-out-of-order' | 'learnings-too-short';

/** When phases open, and the last one closes. */
type Dates = Readonly<{ opens: readonly string[] | null; closes?: string | null }>;

/** One instant by phase and the end, none before that of the phase before; the learnings are not run through. */
export function faultIn({ opens, closes }: Dates, phases: readonly Phase[]): DatesFault | null {
  const dates = [...(opens ?? []), ...(closes ? [closes] : [])];
  const isInOrder =
    dates.length === phases.length + 1 &&
    dates.every((each, nth) => nth === 0 || ms(each) >= ms(dates[nth - 1]!));
  if (!isInOrder) return 'opens-out-of-order';
  const isCut = phases.some(
    ({ kind }, nth) => kind === 'learnings' && ms(dates[nth + 1]!) - ms(dates[nth]!) < learningsAtLeastMs,
  );
  return isCut ? 'learnings-too-short' : null;
}

/** Whether these dates leave those of what has opened already as they were. */
export const keepsOpened = (run: Run, { opens, closes }: Dates, at: string): boolean =>
  ms(closes ?? at) > ms(at) &&
  (run.opens ?? []).every((before, nth) => ms(before) > ms(at) || ms(before) === ms(opens?.[nth] ?? ''));

/** Whether the first phase has opened. */
export const hasOpened = (run: Run, at: string): boolean =>
  run.mode !== 'written' || (run.opens?.[0] !== undefined && ms(run.opens[0]) <= ms(at));

/** Whether the last phase has closed: nothing is written any more. */
export const hasClosed = ({ closes }: Run, at: string): boolean => closes !== null && ms(closes) <= ms(at);

/** In writing one writes in the phase that is open; aloud and from paper, who speaks is guidance. */
export function isWrittenNow(run: Run, type: ContributionType, at: string): boolean {
  if (run.mode !== 'written') return true;
  const kind = phaseAt(run, at)?.kind;
  const isOpen = hasOpened(run, at) && !hasClosed(run, at);
  return isOpen && kind !== undefined && written[kind]?.includes(type) === true;
}

/** Whether one of these phases is open, or was: a contract is opened again, a plan grows. */
export function hasReached(run: Run, kind: PhaseKind, consultation: number, at: string): boolean {
  if (run.mode !== 'written') return true;
  const nth = run.phases.findIndex((phase) => phase.kind === kind && phase.consultation === consultation);
  return hasOpened(run, at) && nth <= phaseIndexAt(run, at);
}

const isWriting: ReadonlySet<RunKind> = new Set([
  ...(['contribute', 'contract', 'accept-contract'] as const),
  ...(['decide-action', 'follow-up', 'evaluated'] as const),
]);

/** Members who wrote something since that instant, or for whom somebody did. */
export const writersSince = (facts: readonly RunFact[], since: string): ReadonlySet<string> =>
  new Set(
    facts
      .filter(({ kind, at }) => isWriting.has(kind) && at >= since)
      .flatMap((fact) => [(fact.kind === 'contribute' && fact.data.onBehalfOf) || fact.by || '']),
  );
