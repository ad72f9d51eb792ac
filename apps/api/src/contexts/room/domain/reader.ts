import {
  isAbout,
  isParkingOpen,
  type Run,
  type RunFact,
  type RunLog,
  type Subject,
  subjectsOf,
} from '@cheminer/workshop-run';

/** Who reads: what is said in a consultation belongs to its group. */
export type Reader = Readonly<{
  memberId: string;
  /** Runs workshops of the group, as facilitator, as stand-in or as relay. */
  runs: boolean;
  /** Is the facilitator of the group, or of this workshop. */
  facilitates: boolean;
}>;

/** From paper, whoever types it in is in command until it is typed in whole. */
export const isUnderWay = ({ status, mode, isTypedIn }: Run): boolean =>
  status !== 'waiting' && (mode === 'paper' ? !isTypedIn : status !== 'ended');

/** The group’s members and its facilitator; a relay while in command (rule 7). */
export const readsContent = (run: Run, { memberId, runs, facilitates }: Reader): boolean =>
  !runs || facilitates || (run.commanderId === memberId && isUnderWay(run));

/** Numbers of the facts in which something was said about these subjects. */
export const saidIn = ({ facts, run }: RunLog, subjects: readonly Subject[]): number[] =>
  facts.filter((fact) => subjects.some((each) => isAbout(run, each, fact))).map(({ number }) => number);

/** What was said since then, whoever said it. */
export const saidSince = (facts: readonly RunFact[], since: string): number[] =>
  facts.filter(({ content, at }) => content !== null && at >= since).map(({ number }) => number);

/** Which actions were decided, or followed up, since then. */
export const actionsSince = (
  facts: readonly RunFact[],
  kind: 'decide-action' | 'follow-up',
  since: string,
): string[] =>
  facts.flatMap((fact) =>
    (fact.kind === 'decide-action' || fact.kind === 'follow-up') && fact.kind === kind && fact.at >= since
      ? [fact.data.actionId]
      : [],
  );

/** What waits in the parking: its author sees it, and whoever commands. */
const parkedFrom = (run: Run, { memberId }: Reader, now: string): number[] =>
  run.contributions
    .filter(({ isParked, consultation }) => isParked && !isParkingOpen(run, consultation, now))
    .filter(({ authorId }) => authorId !== memberId && run.commanderId !== memberId)
    .map(({ number }) => number);

const keptFrom = (log: RunLog, { memberId }: Reader): number[] =>
  saidIn(
    log,
    subjectsOf(log.run).filter(({ keeping, clientId }) => keeping === 'own' && clientId !== memberId),
  );

/** The facts as the reader may know them: everything that happened, and of what was said what is theirs to read. */
export function factsFor(facts: readonly RunFact[], log: RunLog, reader: Reader, now: string): RunFact[] {
  const hidden = new Set([...keptFrom(log, reader), ...parkedFrom(log.run, reader, now)]);
  const reads = readsContent(log.run, reader);
  return facts.map((fact) => (reads && !hidden.has(fact.number) ? fact : { ...fact, content: null }));
}
