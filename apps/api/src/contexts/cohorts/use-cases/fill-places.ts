import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '../../../kit/outbox.ts';
import type { PlaceFreed } from '../domain/cohorts.events.ts';
import { PlacesFacade } from '../places.facade.ts';

/**
 * The place of whoever leaves the cohort goes to the next in line. Not in the transaction of the departure, which has
 * taken the member before the meeting: whoever gives a place takes them the other way round.
 */
@Injectable()
export class FillPlaces implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly places: PlacesFacade,
  ) {}

  onModuleInit(): void {
    this.outbox.listen<PlaceFreed>('cohorts.place-freed', 'cohorts.fill-places', ({ payload }) =>
      this.places.fill(payload.meetingId),
    );
  }
}
