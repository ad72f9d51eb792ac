import { Injectable } from '@nestjs/common';
import { addDays, dayIn, daysBetween, instantAt, offsetIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import type { Candidate, GroupRules } from '../domain/grouping.ts';
import { freeTogether, weekOf } from '../domain/week.ts';
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
  /** Whether the course says how many subjects every workshop treats: then nobody chooses. */
  areTurnsPlanned: boolean;
}>;

@Injectable()
export class GroupCandidates {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
    private readonly groupings: Groupings,
    private readonly curriculum: CurriculumFacade,
  ) {}

  /** @param clientsPerWorkshop subjects treated at a workshop of which the course does not say. @throws OutOfReach */
  async of(cohortId: string, clientsPerWorkshop: number): Promise<Bench> {
    const cohort = await this.cohorts.cohort(cohortId);
    const people = await this.groupings.placeable(cohortId, dayIn(cohort.zone, this.clock.now()));
    const apart = await this.groupings.apart(cohortId);
    const plans = await this.curriculum.collectivePlans(cohort.versionId);
    const planned = plans.filter(({ kind }) => kind === 'workshop').map(({ consultations }) => consultations);
    return {
      ...{ cohort, people, workshops: planned.length },
      areTurnsPlanned: planned.length > 0 && planned.every((each) => each !== null),
      candidates: candidatesIn(cohort, people),
      rules: { apart, slots: planned.reduce<number>((sum, each) => sum + (each ?? clientsPerWorkshop), 0) },
    };
  }
}

function candidatesIn(cohort: CohortRecord, people: readonly Placeable[]): Map<string, Candidate> {
  const zones = new Set(people.map(({ zone }) => zone));
  const offsets = new Map([...zones].map((zone) => [zone, offsetsOver(cohort, zone)]));
  return new Map(
    people
      .filter(({ role }) => role === 'participant')
      .map(({ memberId, territoryId, territoryKind, profile, halfDays, zone: own }) => {
        const over = offsets.get(own)!;
        const candidate = { memberId, territoryId, territoryKind, profile, offset: over[0]! };
        return [memberId, { ...candidate, week: freeTogether(over.map((each) => weekOf(halfDays, each))) }];
      }),
  );
}

/** Minutes by which a zone's clock is ahead of the cohort's on its first day, and after each change until its last. */
function offsetsOver({ zone: ours, startsOn, endsOn }: CohortRecord, zone: string): number[] {
  const days = Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, day) => addDays(startsOn, day));
  const ahead = days.map((day) => {
    const noon = instantAt(day, '12:00', ours);
    return offsetIn(zone, noon) - offsetIn(ours, noon);
  });
  return [...new Set(ahead)];
}
