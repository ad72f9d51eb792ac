import { logOf, type RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Actions, type DueAction } from './persistence/actions.repository.ts';
import { Runs } from './persistence/runs.repository.ts';

/** What a workshop leaves to come back to, for whoever writes to people: never what was said there. */
export type Aftermath = Readonly<{
  /** It was stopped by choice. */
  isStopped: boolean;
  /** Members who were client there and had all that was said erased. */
  erasedBy: readonly string[];
  /** Actions that are still to be tried, by whose they are and the day they chose to be reminded on. */
  due: readonly DueAction[];
}>;

@Injectable()
export class AfterFacade {
  constructor(
    private readonly runs: Runs,
    private readonly actions: Actions,
  ) {}

  /** By workshop; one that was run elsewhere leaves nothing to keep silent about. */
  async of(workshopIds: readonly string[]): Promise<ReadonlyMap<string, Aftermath>> {
    const due = await this.actions.stillDue(workshopIds);
    const facts = await this.runs.factsOf(workshopIds);
    return new Map(
      workshopIds.map((id) => [
        id,
        { ...standingOf(facts.get(id) ?? []), due: due.filter(({ workshopId }) => workshopId === id) },
      ]),
    );
  }
}

function standingOf(facts: readonly RunFact[]): Pick<Aftermath, 'isStopped' | 'erasedBy'> {
  const { ending, treatments } = logOf(facts).run;
  const erased = treatments.filter(({ keeping }) => keeping === 'erased');
  return {
    isStopped: ending === 'by-choice',
    erasedBy: erased.flatMap(({ clientId }) => clientId ?? []),
  };
}
