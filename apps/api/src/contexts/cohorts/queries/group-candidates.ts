import { Injectable } from '@nestjs/common';
import { dayIn, instantAt, offsetIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { CurriculumFacade, stepsOf } from '../../curriculum/index.ts';
import type { Candidate, GroupRules } from '../domain/grouping.ts';
import { weekOf } from '../domain/week.ts';
import type { CohortRecord } from '../persistence/cohort.entity.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';
import { Groupings, type Placeable } from '../persistence/groupings.repository.ts';

/** All that groups are formed from, read at once. */
export type Bench = Readonly<{
  cohort: CohortRecord;
  people: readonly Placeable[];
  /** Participants, by member id. */
  candidates: ReadonlyMap<string, Candidate>;
  rules: GroupRules;
  workshops: number;
}>;

@Injectable()
export class GroupCandidates {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
    private readonly groupings: Groupings,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** @param clientsPerWorkshop one or two subjects are treated at each workshop. @throws OutOfReach */
  async of(cohortId: string, clientsPerWorkshop: number): Promise<Bench> {
    const cohort = await this.cohorts.cohort(cohortId);
    const people = await this.groupings.placeable(cohortId, dayIn(cohort.zone, this.clock.now()));
    const apart = await this.groupings.apart(cohortId);
    const outline = await this.curriculum.outline(cohort.versionId);
    const workshops = stepsOf(outline).filter(({ kind }) => kind === 'workshop').length;
    return {
      ...{ cohort, people, workshops },
      candidates: candidatesIn(cohort, people),
      rules: { apart, slots: workshops * clientsPerWorkshop },
    };
  }
}

function candidatesIn(
  { zone, startsOn }: CohortRecord,
  people: readonly Placeable[],
): Map<string, Candidate> {
  const start = instantAt(startsOn, '12:00', zone);
  const offsets = new Map(
    people.map((each) => [each.zone, offsetIn(each.zone, start) - offsetIn(zone, start)]),
  );
  return new Map(
    people
      .filter(({ role }) => role === 'participant')
      .map(({ memberId, territoryId, territoryKind, profile, halfDays, zone: own }) => {
        const offset = offsets.get(own)!;
        const candidate = { memberId, territoryId, territoryKind, profile, offset };
        return [memberId, { ...candidate, week: weekOf(halfDays, offset) }];
      }),
  );
}
