import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import { hasBegun } from '../domain/lifecycle.ts';
import { canBeSigned, nothingRecorded, type Recorded } from '../domain/recorded.ts';
import { canSignAt, signingWindow } from '../domain/signing.ts';
import type { AttendanceSheetResponse, SheetPermissionsResponse } from '../http/attendance.response.ts';
import { type EvidenceLine, EvidenceLines } from '../persistence/evidence-lines.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { sealOf } from '../use-cases/seal.ts';
import { Seats } from '../use-cases/seats.ts';
import { statementOf } from '../use-cases/sheet-statement.ts';
import { type WorkshopPlace, WorkshopPlans } from '../use-cases/workshop-plans.ts';
import { changeOf, countersignatureOf, personOf } from './sheet-line.ts';

/** A participant reads their own line; whoever runs the group, the whole sheet. */
@Injectable()
export class AttendanceSheetQuery {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly plans: WorkshopPlans,
    private readonly cohorts: CohortsFacade,
    private readonly lines: EvidenceLines,
  ) {}

  /** @throws OutOfReach */
  async run(actor: Actor, cohortId: string, workshopId: string): Promise<AttendanceSheetResponse> {
    const seated = await this.seats.at(actor, cohortId, workshopId);
    const place = await this.plans.placeOf(seated);
    const lines = await this.lines.people(workshopId);
    const shown = place.runs ? place.people : place.people.filter((each) => each.memberId === place.memberId);
    const corrections = place.runs ? await this.lines.corrections(workshopId) : [];
    return {
      ...(await this.headOf(place, seated.workshop)),
      runs: place.runs,
      seal: place.runs ? sealOf(statementOf(place.people, lines)) : null,
      people: shown.map((person) => personOf(person, lineOf(lines, person.memberId), place)),
      countersignature: countersignatureOf(lines),
      changes: corrections.map((change) => changeOf(change, place.people)),
      permissions: this.allowed(place, seated.workshop, lines, await this.isArchived(cohortId)),
    };
  }

  private async headOf(place: WorkshopPlace, workshop: WorkshopRecord) {
    const { startsAt, zone, minutes, status, openedAt, closedAt } = workshop;
    const { opensAt, closesAt } = signingWindow(workshop);
    return {
      ...{ title: await this.plans.titleOf(place), startsAt: startsAt.toISOString(), zone, minutes, status },
      openedAt: openedAt?.toISOString() ?? null,
      closedAt: closedAt?.toISOString() ?? null,
      signing: { opensAt: opensAt.toISOString(), closesAt: closesAt?.toISOString() ?? null },
    };
  }

  private async isArchived(cohortId: string): Promise<boolean> {
    const { archivedAt } = await this.cohorts.cohort(cohortId);
    return archivedAt !== null && archivedAt <= this.clock.now();
  }

  /** What would not be refused now. */
  private allowed(
    { runs, memberId, people }: WorkshopPlace,
    workshop: WorkshopRecord,
    lines: readonly EvidenceLine[],
    isArchived: boolean,
  ): SheetPermissionsResponse {
    const now = this.clock.now();
    const isHeld = !isArchived && hasBegun(workshop, now);
    const [isMine, isRun] = [isHeld && !runs, isHeld && runs];
    return {
      canSign: isMine && canSignAt(workshop, now) && canBeSigned(recordedOf(lines, memberId)),
      canContest: isMine,
      canCorrect: isRun,
      canCountersign: isRun && workshop.status === 'closed' && isMarked(people, lines),
    };
  }
}

const isMarked = (people: WorkshopPlace['people'], lines: readonly EvidenceLine[]): boolean =>
  Object.values(statementOf(people, lines)).every(({ status }) => status !== null);

const recordedOf = (lines: readonly EvidenceLine[], memberId: string): Recorded =>
  lineOf(lines, memberId)?.recorded ?? nothingRecorded;

const lineOf = (lines: readonly EvidenceLine[], memberId: string): EvidenceLine | undefined =>
  lines.find((line) => line.memberId === memberId);
