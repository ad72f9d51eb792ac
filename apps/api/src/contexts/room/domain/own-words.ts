import { type ContractVersion, type Contribution, type RunLog, subjectsOf } from '@cheminer/workshop-run';
import { saidIn } from './reader.ts';

export type OwnRoomWords = Readonly<{
  contributions: readonly Contribution[];
  /** What help they asked for as client, in every version. */
  contracts: readonly ContractVersion[];
}>;

/**
 * What somebody said in a run: what they gave, whoever typed it, and their demands as client. What they typed « au nom
 * de » another is the other's; what a client keeps for themselves alone is told to nobody else, its authors included.
 */
export function ownRoomWords(log: RunLog, memberId: string): OwnRoomWords {
  const { run } = log;
  const keptByOthers = saidIn(
    log,
    subjectsOf(run).filter(({ keeping, clientId }) => keeping === 'own' && clientId !== memberId),
  );
  const contributions = run.contributions
    .filter(({ onBehalfOf, authorId }) => (onBehalfOf ?? authorId) === memberId)
    .filter(({ number }) => !keptByOthers.includes(number));
  const mine = run.treatments.filter(({ clientId }) => clientId === memberId);
  return { contributions, contracts: mine.flatMap(({ contracts }) => contracts) };
}
