import { isParkingOpen, type Run, type RunFact, type RunLog } from '@cheminer/workshop-run';

/** Who reads: what is said in a consultation belongs to its group. */
export type Reader = Readonly<{
  memberId: string;
  /** Runs workshops of the group, as facilitator, as stand-in or as relay. */
  runs: boolean;
  /** Is the facilitator of the group, or of this workshop. */
  facilitates: boolean;
}>;

/** From paper, whoever types it in is in command until it is typed in whole. */
const isUnderWay = ({ status, mode, isTypedIn }: Run): boolean =>
  mode === 'paper' ? !isTypedIn : status !== 'ended';

/** The group’s members and its facilitator; a relay while in command (rule 7). */
export const readsContent = (run: Run, { memberId, runs, facilitates }: Reader): boolean =>
  !runs || facilitates || (run.commanderId === memberId && isUnderWay(run));

/** Numbers of the facts in which something was said about that subject, learnings apart: they are their authors'. */
export function saidIn(facts: readonly RunFact[], run: Run, consultation: number): number[] {
  const contributed = new Set(
    run.contributions
      .filter((each) => each.consultation === consultation && each.type !== 'learning')
      .map(({ number }) => number),
  );
  const actions = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'decide-action' && fact.data.consultation === consultation ? [fact.data.actionId] : [],
    ),
  );
  const isAbout = (fact: RunFact): boolean => {
    if (fact.kind === 'contract') return fact.data.consultation === consultation;
    if (fact.kind === 'decide-action') return actions.has(fact.data.actionId);
    return contributed.has(fact.number);
  };
  return facts.filter(isAbout).map(({ number }) => number);
}

/** What was said since then, whoever said it. */
export const saidSince = (facts: readonly RunFact[], since: string): number[] =>
  facts.filter(({ content, at }) => content !== null && at >= since).map(({ number }) => number);

/** What waits in the parking: its author sees it, and whoever commands. */
const parkedFrom = (run: Run, { memberId }: Reader, now: string): number[] =>
  run.contributions
    .filter(({ isParked, consultation }) => isParked && !isParkingOpen(run, consultation, now))
    .filter(({ authorId }) => authorId !== memberId && run.commanderId !== memberId)
    .map(({ number }) => number);

const keptFrom = ({ facts, run }: RunLog, { memberId }: Reader): number[] =>
  run.treatments
    .filter(({ keeping, clientId }) => keeping === 'own' && clientId !== memberId)
    .flatMap(({ consultation }) => saidIn(facts, run, consultation));

/** The facts as the reader may know them: everything that happened, and of what was said what is theirs to read. */
export function factsFor(facts: readonly RunFact[], log: RunLog, reader: Reader, now: string): RunFact[] {
  const hidden = new Set([...keptFrom(log, reader), ...parkedFrom(log.run, reader, now)]);
  const reads = readsContent(log.run, reader);
  return facts.map((fact) => (reads && !hidden.has(fact.number) ? fact : { ...fact, content: null }));
}
