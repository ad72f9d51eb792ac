import type { RunFact } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { checkedReason } from '../../../kit/reason.ts';
import type { Actor } from '../../identity/index.ts';
import { CorrectClient, MarkClientAbsent, PlaceClient, type WorkshopPlace } from '../../workshops/index.ts';
import { Actions } from '../persistence/actions.repository.ts';

/** The rotation follows who is client in the room, where whoever commands may decide about it. */
@Injectable()
export class ChangeClient {
  constructor(
    private readonly placed: PlaceClient,
    private readonly absent: MarkClientAbsent,
    private readonly corrected: CorrectClient,
    private readonly actions: Actions,
  ) {}

  /** @throws TurnUnknown, TurnOver, CannotBeClient, NoClient */
  async run(actor: Actor, place: WorkshopPlace, { data }: RunFact<'client'>): Promise<void> {
    if (!place.runs) return;
    const { cohortId, groupId, stepKey } = place;
    const turn = { stepKey, slot: data.consultation };
    if (data.why === 'absent') return this.absent.run(actor, { cohortId, groupId }, turn, null);
    await this.placed.run(actor, { cohortId, groupId }, turn, {
      memberId: data.memberId,
      returnsOnly: data.why === 'returns-only',
    });
  }

  /** Paper was misread: what it says of the subject is another client’s. @throws ReasonNeeded */
  async correct(actor: Actor, place: WorkshopPlace, { data, content }: RunFact<'client'>): Promise<void> {
    const reason = checkedReason(content?.because, '/because');
    const { cohortId, groupId, workshopId, stepKey } = place;
    const { consultation, memberId } = data;
    await this.corrected.run(
      actor,
      { cohortId, groupId },
      { stepKey, slot: consultation },
      { memberId, reason },
    );
    if (memberId !== null) await this.actions.belongTo(memberId, workshopId, consultation);
  }
}
