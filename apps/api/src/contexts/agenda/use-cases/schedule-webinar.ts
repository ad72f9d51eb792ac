import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { CalendarFacade, CohortsFacade } from '../../cohorts/index.ts';
import { AlreadyScheduled, StepNotAWebinar } from '../domain/agenda.refusals.ts';
import { AgendaEvents } from '../persistence/agenda-events.repository.ts';
import { dateIn, type WantedDate } from './dating.ts';

/** `places` is null, or left out, where it is for everybody. */
export type NewWebinar = WantedDate & Readonly<{ stepKey: string; places?: number | null }>;
export type WebinarScheduled = Readonly<{ eventId: string }>;

@Injectable()
export class ScheduleWebinar {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: CohortsFacade,
    private readonly events: AgendaEvents,
    private readonly calendar: CalendarFacade,
  ) {}

  /** For the whole cohort; a day in the past too. @throws CohortArchived, StepNotAWebinar, NoSuchHour, CannotRun, AlreadyScheduled, PeopleBusy */
  run(cohortId: string, { stepKey, places = null, ...wanted }: NewWebinar): Promise<WebinarScheduled> {
    return this.tx.run(async () => {
      const { versionId, zone } = await this.cohorts.runningCohort(cohortId);
      const title = await this.events.webinarTitle(versionId, stepKey);
      if (title === null) throw new StepNotAWebinar({ step: stepKey });
      const dated = dateIn(zone, wanted, await this.cohorts.facilitators(cohortId));
      const known = await this.events.lockStep(cohortId, stepKey);
      if (known) throw new AlreadyScheduled({ event: known.id });
      const meeting = { cohortId, title, zone, ...dated };
      const { id } = await this.events.add({ stepKey, ...meeting });
      const planned = { id, ...meeting, kind: 'webinar', groupId: null } as const;
      await this.calendar.book(planned, places);
      return { eventId: id };
    });
  }
}
