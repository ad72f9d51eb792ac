import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import type { DateFactsResponse, DateLineResponse } from '../http/workshop-dates.response.ts';
import { DateBook } from '../persistence/date-book.ts';
import type { DateFacts } from '../persistence/date-change.entity.ts';
import { Seats } from '../use-cases/seats.ts';

/** Every date that a workshop had, the latest first, for whoever runs it. */
@Injectable()
export class WorkshopDatesQuery {
  constructor(
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly book: DateBook,
  ) {}

  /** @throws OutOfReach */
  async run(actor: Actor, cohortId: string, workshopId: string): Promise<DateLineResponse[]> {
    const { seat, group } = await this.seats.at(actor, cohortId, workshopId);
    if (seat !== 'running') throw new OutOfReach();
    const facilitators = await this.cohorts.facilitators(cohortId);
    const names = new Map(facilitators.map(({ memberId, name }) => [memberId, name]));
    const told = (facts: DateFacts | null): DateFactsResponse | null => {
      if (!facts) return null;
      const { access: _, facilitatorId, ...rest } = facts;
      const standIn = facilitatorId === null ? undefined : names.get(facilitatorId);
      return { ...rest, facilitatorName: standIn ?? group.facilitatorName };
    };
    const lines = await this.book.lines(workshopId);
    return lines.map(({ before, after, changedAt, ...line }) => ({
      ...{ ...line, before: told(before), after: told(after) },
      changedAt: changedAt.toISOString(),
    }));
  }
}
