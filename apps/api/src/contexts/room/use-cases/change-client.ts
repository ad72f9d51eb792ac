import { logOf, type Run, type RunFact, type RunLog } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { checkedReason } from '../../../kit/reason.ts';
import type { Actor } from '../../identity/index.ts';
import { CorrectClient, MarkClientAbsent, PlaceClient, type WorkshopPlace } from '../../workshops/index.ts';
import { Actions } from '../persistence/actions.repository.ts';

/** The rotation follows who is client in the room, whoever commands it then. */
@Injectable()
export class ChangeClient {
  constructor(
    private readonly placed: PlaceClient,
    private readonly absent: MarkClientAbsent,
    private readonly corrected: CorrectClient,
    private readonly actions: Actions,
  ) {}

  /** @throws TurnUnknown, TurnOver, CannotBeClient, NoClient, ReasonNeeded */
  async follow(
    actor: Actor,
    place: WorkshopPlace,
    fact: RunFact<'client'>,
    { facts, run }: RunLog,
  ): Promise<void> {
    const before = logOf(facts.filter(({ number }) => number < fact.number)).run;
    if (run.isTypedIn) return this.correct(actor, place, fact, { before, after: run });
    const isMissing =
      fact.data.why === 'absent' || isAbsent(before, holderOf(before, fact.data.consultation));
    await this.change(actor, place, fact, isMissing);
  }

  private async change(
    actor: Actor,
    { cohortId, groupId, stepKey }: WorkshopPlace,
    { data: { consultation, memberId, why } }: RunFact<'client'>,
    isMissing: boolean,
  ): Promise<void> {
    const group = { cohortId, groupId, asCommander: true };
    const turn = { stepKey, slot: consultation };
    if (isMissing) await this.absent.run(actor, group, turn, null);
    if (why === 'absent' && memberId === null) return;
    await this.placed.run(actor, group, turn, { memberId, returnsOnly: why === 'returns-only' });
  }

  /** Paper was misread: what it says of the subject is another client’s. */
  private async correct(
    actor: Actor,
    { cohortId, groupId, workshopId, stepKey }: WorkshopPlace,
    { content }: RunFact<'client'>,
    { before, after }: Readonly<{ before: Run; after: Run }>,
  ): Promise<void> {
    const reason = checkedReason(content?.because, '/because');
    const group = { cohortId, groupId, asCommander: true };
    const changed = after.treatments.filter(
      ({ consultation, clientId }) => clientId !== holderOf(before, consultation),
    );
    for (const { consultation, clientId: memberId } of changed) {
      await this.corrected.run(actor, group, { stepKey, slot: consultation }, { memberId, reason });
      if (memberId !== null) await this.actions.belongTo(memberId, workshopId, consultation);
    }
  }
}

const holderOf = ({ treatments }: Run, consultation: number): string | null =>
  treatments.find((each) => each.consultation === consultation)?.clientId ?? null;

const isAbsent = ({ people }: Run, memberId: string | null): boolean =>
  people.some((each) => each.memberId === memberId && each.presence === 'absent');
