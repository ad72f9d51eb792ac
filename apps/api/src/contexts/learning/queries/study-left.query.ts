import { Injectable } from '@nestjs/common';
import { dayIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { declaredMinutes } from '../domain/study-week.ts';
import { MyPathQuery } from './my-path.query.ts';

/** What the course asks of somebody now: the units that are open and not done, in walking order. */
export type StudyLeft = Readonly<{
  minutes: number;
  units: readonly Readonly<{ title: string; minutes: number }>[];
}>;

@Injectable()
export class StudyLeftQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly path: MyPathQuery,
  ) {}

  /** The same minutes as the person’s own week shows. @throws OutOfReach, NotInCohort */
  async run(memberId: string, cohortId: string): Promise<StudyLeft> {
    const { zone } = await this.cohorts.cohort(cohortId);
    const { units } = await this.path.ofMember(memberId, cohortId);
    const today = dayIn(zone, this.clock.now());
    const left = units.map((unit) => ({ title: unit.title, minutes: declaredMinutes([unit], today) }));
    return { minutes: declaredMinutes(units, today), units: left.filter(({ minutes }) => minutes > 0) };
  }
}
