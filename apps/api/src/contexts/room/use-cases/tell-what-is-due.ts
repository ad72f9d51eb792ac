import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { WorkshopsFacade } from '../../workshops/index.ts';
import { type LookBackDays, lookBackDays } from '../domain/look-back.ts';
import type { ActionDue, LookBackDue } from '../domain/room.events.ts';
import { Actions } from '../persistence/actions.repository.ts';

const day = 86_400_000;
/** Days during which what a stopped worker missed is still told. */
const patience = 3;

/** Every morning: the actions whose reminder was asked for, and the workshops to look back at. */
@Injectable()
export class TellWhatIsDue {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly actions: Actions,
    private readonly workshops: WorkshopsFacade,
  ) {}

  /** Told twice is heard once: whoever listens knows what it has heard. */
  run(): Promise<void> {
    return this.tx.run(async () => {
      await this.tellActions();
      for (const days of lookBackDays) await this.tellLookBacks(days);
    });
  }

  private async tellActions(): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    for (const { workshopId, memberId, day: on } of await this.actions.takeDue(occurredAt.slice(0, 10))) {
      const payload = { workshopId, memberId, day: on };
      await this.outbox.add({ topic: 'room.action-due', occurredAt, payload } satisfies ActionDue);
    }
  }

  private async tellLookBacks(days: LookBackDays): Promise<void> {
    const occurredAt = this.clock.now().toISOString();
    const until = new Date(this.clock.now().getTime() - days * day);
    const held = await this.workshops.heldBetween(new Date(until.getTime() - patience * day), until);
    for (const workshopId of held) {
      const payload = { workshopId, days };
      await this.outbox.add({ topic: 'room.look-back-due', occurredAt, payload } satisfies LookBackDue);
    }
  }
}
