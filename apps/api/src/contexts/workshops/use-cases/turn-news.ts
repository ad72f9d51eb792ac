import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { ClientMissing, TurnChanged } from '../domain/workshops.events.ts';
import { Turns } from '../persistence/turns.repository.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';

/** What others hear of turns to be client: that one is changed or cannot be, never why. In the caller's transaction. */
@Injectable()
export class TurnNews {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly turns: Turns,
  ) {}

  async clientMissing(payload: ClientMissing['payload']): Promise<void> {
    await this.outbox.add({
      ...{ topic: 'workshops.client-missing', occurredAt: this.now(), payload },
    } satisfies ClientMissing);
  }

  async turnChanged(payload: TurnChanged['payload']): Promise<void> {
    await this.outbox.add({
      ...{ topic: 'workshops.turn-changed', occurredAt: this.now(), payload },
    } satisfies TurnChanged);
  }

  /** Somebody says that they do not come: where they were to be client, their turn cannot be as it was planned. */
  async absenceAnnounced({ cohortId, groupId, stepKey }: WorkshopRecord, memberId: string): Promise<void> {
    if (await this.turns.isPlanned(groupId, { stepKey, memberId }))
      await this.clientMissing({ cohortId, groupId, stepKey, memberId });
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
