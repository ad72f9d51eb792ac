import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import type { AbsenceAnnounced } from '../domain/workshops.events.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { TurnNews } from './turn-news.ts';

/** That somebody says they do not come: told to those who prepare the workshop, and of a client, as any missing one is. */
@Injectable()
export class AbsenceNews {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly turns: TurnNews,
  ) {}

  /** In the caller's transaction. */
  async tell(workshop: WorkshopRecord, memberId: string): Promise<void> {
    const { id: workshopId, cohortId } = workshop;
    await this.outbox.add({
      ...{ topic: 'workshops.absence-announced', occurredAt: this.clock.now().toISOString() },
      payload: { workshopId, cohortId, memberId },
    } satisfies AbsenceAnnounced);
    await this.turns.absenceAnnounced(workshop, memberId);
  }
}
