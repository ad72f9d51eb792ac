import { Injectable } from '@nestjs/common';
import { addDays, instantAt } from '../../../kit/calendar.ts';
import { type Cohort, CohortsFacade } from '../../cohorts/index.ts';
import { type CollectivePlan, CurriculumFacade } from '../../curriculum/index.ts';
import { type Actor, IdentityFacade } from '../../identity/index.ts';
import { aloneIn, minutesOf } from '../domain/needed-time.ts';
import type { EmployerNoteResponse, PlannedMeetingResponse } from '../http/employer-note.response.ts';
import { MyPathQuery } from './my-path.query.ts';

/** A rhythm is said in steps of five minutes: nobody studies 67 minutes a week. */
const roundedTo = 5;

@Injectable()
export class EmployerNoteQuery {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly identity: IdentityFacade,
    private readonly path: MyPathQuery,
  ) {}

  /**
   * What the course asks of that person, when, and what it is for; where a number of steps is enough, the shortest.
   * @throws NoPathOfOwn
   */
  async run(actor: Actor, cohortId: string): Promise<EmployerNoteResponse> {
    const path = await this.path.run(actor, cohortId);
    const { givenName, familyName } = await this.identity.person(actor.accountId);
    const cohort = await this.cohorts.cohort(cohortId);
    const plans = await this.curriculum.collectivePlans(cohort.versionId);
    const asked = path.units.flatMap(({ steps }) => steps).filter(({ required }) => required);
    const autonomousMinutes = minutesOf(path.units.flatMap(aloneIn));
    const weeks = path.week.of;
    return {
      ...{ givenName, familyName, courseTitle: path.courseTitle, cohortTitle: cohort.title },
      ...{ startsOn: cohort.startsOn, endsOn: cohort.endsOn, zone: cohort.zone, weeks },
      ...{ autonomousMinutes, minutesAWeek: aWeek(autonomousMinutes, weeks) },
      collectiveMinutes: minutesOf(asked.filter(({ collective }) => collective)),
      meetings: plans.filter(({ key }) => asked.some((step) => step.key === key)).map(plannedIn(cohort)),
      themes: path.themes.map(({ title }) => title),
      skills: [...(await this.curriculum.skills(cohort.versionId))],
    };
  }
}

const aWeek = (minutes: number, weeks: number): number =>
  Math.max(roundedTo, Math.round(minutes / weeks / roundedTo) * roundedTo);

/** As the authors would hold it, by the cohort's calendar; the date that a group chose is kept elsewhere. */
const plannedIn =
  ({ startsOn, zone }: Cohort) =>
  ({ key, kind, title, minutes, onDay, at }: CollectivePlan): PlannedMeetingResponse => ({
    ...{ stepKey: key, kind: kind as PlannedMeetingResponse['kind'], title, minutes },
    plannedAt: instantAt(addDays(startsOn, onDay), at, zone).toISOString(),
  });
