import { Injectable } from '@nestjs/common';
import { type Cohort, CohortsFacade, type Group } from '../../cohorts/index.ts';
import { type Actor, membershipIn, OutOfReach } from '../../identity/index.ts';
import { type Seat, seatAt, seatIn } from '../domain/seat.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';

export type SeatedGroup = Readonly<{ group: Group; seat: Seat; memberId: string }>;
export type SeatedWorkshop = SeatedGroup & Readonly<{ workshop: WorkshopRecord }>;

export type RunWorkshop = Omit<SeatedWorkshop, 'seat'>;

/** Finds where somebody sits: the reach of every workshop. */
@Injectable()
export class Seats {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly workshops: Workshops,
  ) {}

  async of(actor: Actor, cohortId: string): Promise<SeatedGroup[]> {
    const member = membershipIn(actor, cohortId);
    if (!member) throw new OutOfReach();
    const groups = await this.cohorts.groupsAround(cohortId, member.memberId);
    return groups.flatMap((group) => {
      const seat = seatIn(group, member);
      return seat ? [{ group, seat, memberId: member.memberId }] : [];
    });
  }

  /** @throws OutOfReach, CohortArchived */
  async runningGroup(
    actor: Actor,
    cohortId: string,
    groupId: string,
  ): Promise<SeatedGroup & Readonly<{ cohort: Cohort }>> {
    const seated = await this.inGroup(actor, cohortId, groupId);
    if (seated.seat !== 'running') throw new OutOfReach();
    return { ...seated, cohort: await this.cohorts.runningCohort(cohortId) };
  }

  /** Wherever one sits in it. @throws OutOfReach, CohortArchived */
  async livingGroup(
    actor: Actor,
    cohortId: string,
    groupId: string,
  ): Promise<SeatedGroup & Readonly<{ cohort: Cohort }>> {
    const seated = await this.inGroup(actor, cohortId, groupId);
    return { ...seated, cohort: await this.cohorts.runningCohort(cohortId) };
  }

  private async inGroup(actor: Actor, cohortId: string, groupId: string): Promise<SeatedGroup> {
    const seated = (await this.of(actor, cohortId)).find(({ group }) => group.id === groupId);
    if (!seated) throw new OutOfReach();
    return seated;
  }

  /** To read. @throws OutOfReach */
  async at(actor: Actor, cohortId: string, workshopId: string): Promise<SeatedWorkshop> {
    return this.seated(actor, cohortId, await this.workshops.find(cohortId, workshopId));
  }

  /** To change, by whoever sits there so; the workshop is locked. @throws OutOfReach, CohortArchived */
  async holding(seat: Seat, actor: Actor, cohortId: string, workshopId: string): Promise<SeatedWorkshop> {
    const held = await this.seated(actor, cohortId, await this.workshops.lock(cohortId, workshopId));
    if (held.seat !== seat) throw new OutOfReach();
    await this.cohorts.runningCohort(cohortId);
    return held;
  }

  /**
   * To change who runs it, by whoever does or by a coordinator of the cohort, who sits nowhere in it; the workshop is
   * locked.
   * @throws OutOfReach, CohortArchived
   */
  async runningOrOverseeing(actor: Actor, cohortId: string, workshopId: string): Promise<RunWorkshop> {
    const member = membershipIn(actor, cohortId);
    if (member?.role !== 'coordinator') return this.holding('running', actor, cohortId, workshopId);
    const workshop = await this.workshops.lock(cohortId, workshopId);
    if (!workshop) throw new OutOfReach();
    await this.cohorts.runningCohort(cohortId);
    const group = await this.cohorts.group(cohortId, workshop.groupId);
    return { workshop, group, memberId: member.memberId };
  }

  private async seated(
    actor: Actor,
    cohortId: string,
    workshop: WorkshopRecord | null,
  ): Promise<SeatedWorkshop> {
    const seated = (await this.of(actor, cohortId)).find(({ group }) => group.id === workshop?.groupId);
    if (!seated || !workshop) throw new OutOfReach();
    const seat = seatAt({ seat: seated.seat, standsInAt: seated.group.standsInAt }, workshop.id);
    if (!seat) throw new OutOfReach();
    return { ...seated, seat, workshop };
  }
}
