import { Injectable } from '@nestjs/common';
import { type Day, instantAt, wallClockExists } from '../../../kit/calendar.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CalendarFacade, CohortsFacade } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import { AlreadyScheduled, NoSuchHour, StepNotAWebinar } from '../domain/agenda.refusals.ts';
import { AgendaEvents } from '../persistence/agenda-events.repository.ts';

/** When and where, on the organiser's own wall clock. */
export type NewWebinar = Readonly<{
  stepKey: string;
  date: Day;
  /** `hh:mm` */
  time: string;
  minutes: number;
  link?: string | null;
  place?: string | null;
  access?: string | null;
  phone?: string | null;
}>;
export type WebinarScheduled = Readonly<{ eventId: string }>;

@Injectable()
export class ScheduleWebinar {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: CohortsFacade,
    private readonly events: AgendaEvents,
    private readonly calendar: CalendarFacade,
  ) {}

  /** For the whole cohort; a day in the past too. @throws CohortArchived, StepNotAWebinar, NoSuchHour, AlreadyScheduled, PeopleBusy */
  run(
    _actor: Actor,
    cohortId: string,
    { stepKey, date, time, ...wanted }: NewWebinar,
  ): Promise<WebinarScheduled> {
    return this.tx.run(async () => {
      const { versionId, zone } = await this.cohorts.runningCohort(cohortId);
      const title = await this.events.webinarTitle(versionId, stepKey);
      if (title === null) throw new StepNotAWebinar({ step: stepKey });
      if (!wallClockExists(date, time, zone)) throw new NoSuchHour({ pointer: '/time', date, time, zone });
      const known = await this.events.lockStep(cohortId, stepKey);
      if (known) throw new AlreadyScheduled({ event: known.id });
      const { minutes, link = null, place = null, access = null, phone = null } = wanted;
      const when = { startsAt: instantAt(date, time, zone), zone, minutes };
      const meeting = { cohortId, title, ...when, link, place, access, phone };
      const { id } = await this.events.add({ stepKey, ...meeting });
      await this.calendar.book({ id, ...meeting, kind: 'webinar', groupId: null, facilitatorId: null });
      return { eventId: id };
    });
  }
}
