import { Injectable } from '@nestjs/common';
import { type Day, instantAt, wallClockExists } from '../../../kit/calendar.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
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
}>;
export type WebinarScheduled = Readonly<{ eventId: string }>;

@Injectable()
export class ScheduleWebinar {
  constructor(
    private readonly tx: Transaction,
    private readonly cohorts: CohortsFacade,
    private readonly events: AgendaEvents,
  ) {}

  /** For the whole cohort; a day in the past too. @throws CohortArchived, StepNotAWebinar, NoSuchHour, AlreadyScheduled */
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
      const { minutes, link = null, place = null } = wanted;
      const when = { startsAt: instantAt(date, time, zone), zone, minutes };
      return { eventId: await this.events.add({ cohortId, stepKey, title, ...when, link, place }) };
    });
  }
}
