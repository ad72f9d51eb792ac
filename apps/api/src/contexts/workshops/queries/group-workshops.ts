import { Injectable } from '@nestjs/common';
import { offsetIn } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { type Cohort, CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade, type OutlineStep, stepsOf, type Unit } from '../../curriculum/index.ts';
import { type Actor, IdentityFacade } from '../../identity/index.ts';
import type { AttendanceStatus } from '../domain/attendance.ts';
import { type GapChange, gapChanges } from '../domain/gap-change.ts';
import type { ReplyAnswer } from '../domain/reply.ts';
import type { LastChange } from '../persistence/date-change.entity.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import type { SeatedGroup } from '../use-cases/seats.ts';

type ByMember<Value> = ReadonlyMap<string, Value>;

/** What a reader may see of the workshops of some groups, before it is said line by line. */
export type Reading = Readonly<{
  cohort: Cohort;
  /** Steps of the course that are workshops, in walking order. */
  steps: readonly OutlineStep[];
  units: readonly Unit[];
  workshops: readonly WorkshopRecord[];
  /** By workshop, then by member. */
  replies: ReadonlyMap<string, ByMember<ReplyAnswer>>;
  attendance: ReadonlyMap<string, ByMember<AttendanceStatus>>;
  gapChanges: ReadonlyMap<string, GapChange>;
  lastChanges: ReadonlyMap<string, LastChange>;
  /** Names of the cohort's facilitators, by member. */
  facilitators: ReadonlyMap<string, string>;
  now: Date;
}>;

@Injectable()
export class GroupWorkshops {
  constructor(
    private readonly clock: Clock,
    private readonly identity: IdentityFacade,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly workshops: Workshops,
  ) {}

  /** As many statements for one workshop as for a hundred. */
  async read(actor: Actor, cohortId: string, groups: readonly SeatedGroup[]): Promise<Reading> {
    const cohort = await this.cohorts.cohort(cohortId);
    const outline = await this.curriculum.outline(cohort.versionId);
    const { zone } = await this.identity.person(actor.accountId);
    const workshops = await this.workshops.ofGroups(groups.map(({ group }) => group.id));
    const ids = workshops.map(({ id }) => id);
    const replies = await this.workshops.replies(ids);
    const attendance = await this.workshops.attendances(ids);
    const lastChanges = await this.workshops.lastChanges(ids);
    const facilitators = await this.cohorts.facilitators(cohortId);
    return {
      ...{ cohort, workshops, now: this.clock.now() },
      units: outline.units,
      steps: stepsOf(outline).filter(({ kind }) => kind === 'workshop'),
      replies: byWorkshop(replies, ({ answer }) => answer),
      attendance: byWorkshop(attendance, ({ status }) => status),
      gapChanges: gapChangesFor(zone, workshops),
      lastChanges,
      facilitators: new Map(facilitators.map((each) => [each.memberId, each.name])),
    };
  }
}

type OfMember = Readonly<{ workshopId: string; memberId: string }>;

function byWorkshop<Row extends OfMember, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value,
): Map<string, Map<string, Value>> {
  const found = new Map<string, Map<string, Value>>();
  for (const row of rows) {
    const members = found.get(row.workshopId) ?? new Map<string, Value>();
    found.set(row.workshopId, members.set(row.memberId, valueOf(row)));
  }
  return found;
}

/** Each group is a series of its own. */
function gapChangesFor(readerZone: string, workshops: readonly WorkshopRecord[]): Map<string, GapChange> {
  const groupIds = new Set(workshops.map(({ groupId }) => groupId));
  return new Map(
    [...groupIds].flatMap((group) => {
      const series = workshops.filter(({ groupId }) => groupId === group);
      return [
        ...gapChanges(
          series.map(({ id, startsAt, zone }) => ({
            ...{ workshopId: id, startsAt },
            gapMinutes: offsetIn(readerZone, startsAt) - offsetIn(zone, startsAt),
          })),
        ),
      ];
    }),
  );
}
