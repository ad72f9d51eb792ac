import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade, PlacesFacade, type PlaceStanding } from '../../cohorts/index.ts';
import { type Actor, membershipIn, OutOfReach } from '../../identity/index.ts';
import { AgendaEvents } from '../persistence/agenda-events.repository.ts';

/** Places at a webinar that has few of them. */
@Injectable()
export class WebinarPlaces {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: CohortsFacade,
    private readonly events: AgendaEvents,
    private readonly places: PlacesFacade,
  ) {}

  /** One's own, or one's turn in the line. @throws OutOfReach, CohortArchived, NoPlacesToAsk, PlacesClosed, PeopleBusy */
  take(actor: Actor, cohortId: string, eventId: string): Promise<PlaceStanding> {
    return this.tx.run(async () =>
      this.places.take(await this.open(cohortId, eventId), memberOf(actor, cohortId)),
    );
  }

  /** It goes to the next in line at once. @throws OutOfReach, CohortArchived, NoPlacesToAsk, PlacesClosed */
  giveBack(actor: Actor, cohortId: string, eventId: string): Promise<void> {
    return this.tx.run(async () =>
      this.places.giveBack(await this.open(cohortId, eventId), memberOf(actor, cohortId)),
    );
  }

  /** Null: for everybody. @throws OutOfReach, CohortArchived, PlacesTaken, PeopleBusy */
  change(cohortId: string, eventId: string, total: number | null): Promise<void> {
    return this.tx.run(async () => this.places.change(await this.open(cohortId, eventId), total));
  }

  private async open(cohortId: string, eventId: string): Promise<string> {
    const event = await this.events.lock(cohortId, eventId);
    if (!event) throw new OutOfReach();
    await this.cohorts.runningCohort(cohortId);
    return event.id;
  }
}

/** @throws OutOfReach */
function memberOf(actor: Actor, cohortId: string): string {
  const memberId = membershipIn(actor, cohortId)?.memberId;
  if (memberId === undefined) throw new OutOfReach();
  return memberId;
}
