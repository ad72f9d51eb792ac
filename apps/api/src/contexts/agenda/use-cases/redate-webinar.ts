import { Injectable } from '@nestjs/common';
import { checkedReason } from '../../../kit/reason.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CalendarFacade, CohortsFacade, PlacesFacade } from '../../cohorts/index.ts';
import { OutOfReach } from '../../identity/index.ts';
import { AlreadyMarked } from '../domain/agenda.refusals.ts';
import { redate } from '../domain/webinar-date.ts';
import { AgendaEvents } from '../persistence/agenda-events.repository.ts';
import type { AgendaEventRecord } from '../persistence/event.entity.ts';
import { dateIn, type WantedDate } from './dating.ts';

/** With the revision that the person read: what somebody else wrote since is not overwritten. */
export type WebinarMove = WantedDate &
  Readonly<{ eventId: string; revision: number; reason?: string | null }>;
export type Redated = Readonly<{ revision: number }>;

/** Another date for a webinar, or none. */
@Injectable()
export class RedateWebinar {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: CohortsFacade,
    private readonly events: AgendaEvents,
    private readonly calendar: CalendarFacade,
    private readonly places: PlacesFacade,
  ) {}

  /**
   * One that was cancelled is to come again, at its new date.
   * @throws OutOfReach, CohortArchived, AlreadyMarked, NoSuchHour, CannotRun, ChangedMeanwhile, ReasonNeeded, PeopleBusy
   */
  run(cohortId: string, { eventId, revision, reason, ...wanted }: WebinarMove): Promise<Redated> {
    return this.tx.run(async () => {
      const { event, marked } = await this.holding(cohortId, eventId);
      const dated = dateIn(event.zone, wanted, await this.cohorts.facilitators(cohortId));
      const wish = { ...dated, readRevision: revision, reason: reason?.trim() || null };
      const decided = redate({ ...event, marked }, wish);
      if (!decided) return { revision: event.revision };
      const next = event.revision + 1;
      await this.events.change(eventId, { ...dated, cancelledAt: null, revision: next });
      await this.calendar.change(eventId, dated, decided.change, decided.reason);
      await this.places.fill(eventId);
      return { revision: next };
    });
  }

  /** It holds nobody any more. Twice is once. @throws OutOfReach, CohortArchived, AlreadyMarked, ReasonNeeded */
  cancel(cohortId: string, eventId: string, reason: string): Promise<void> {
    return this.tx.run(async () => {
      const { event, marked } = await this.holding(cohortId, eventId);
      if (event.cancelledAt !== null) return;
      if (marked) throw new AlreadyMarked();
      const said = checkedReason(reason);
      await this.events.cancel(eventId, event.revision + 1);
      await this.calendar.cancel(eventId, said);
    });
  }

  private async holding(
    cohortId: string,
    eventId: string,
  ): Promise<Readonly<{ event: AgendaEventRecord; marked: boolean }>> {
    const event = await this.events.lock(cohortId, eventId);
    if (!event) throw new OutOfReach();
    await this.cohorts.runningCohort(cohortId);
    return { event, marked: await this.events.isMarked(eventId) };
  }
}
