import { Injectable } from '@nestjs/common';
import type { Actor } from '../identity/index.ts';
import type { AttendanceStatus } from './domain/attendance.ts';
import type { LifecycleCommand } from './domain/lifecycle.ts';
import type { Arrival, Stay } from './domain/stay.ts';
import { AdvanceWorkshop } from './use-cases/advance-workshop.ts';
import { AttendanceBook, type Mark } from './use-cases/attendance-book.ts';
import { Seats } from './use-cases/seats.ts';
import { StayBook } from './use-cases/stay-book.ts';
import {
  type HeldWorkshop,
  type WorkshopPlace,
  type WorkshopPlan,
  WorkshopPlans,
} from './use-cases/workshop-plans.ts';

@Injectable()
export class WorkshopsFacade {
  constructor(
    private readonly seats: Seats,
    private readonly plans: WorkshopPlans,
    private readonly advancing: AdvanceWorkshop,
    private readonly book: AttendanceBook,
    private readonly stays: StayBook,
  ) {}

  /** @throws OutOfReach also for whoever joined the group after that day, or had left it */
  async place(actor: Actor, cohortId: string, workshopId: string): Promise<WorkshopPlace> {
    return this.plans.placeOf(await this.seats.at(actor, cohortId, workshopId));
  }

  titleOf(place: WorkshopPlace): Promise<string> {
    return this.plans.titleOf(place);
  }

  plan(place: WorkshopPlace): Promise<WorkshopPlan> {
    return this.plans.of(place);
  }

  /** Ids of those that took place, of every cohort, by when they began. */
  heldBetween(after: Date, until: Date): Promise<string[]> {
    return this.plans.heldBetween(after, until);
  }

  /** The workshop of the group that took place last before it; null at the first. */
  heldBefore(place: WorkshopPlace): Promise<HeldWorkshop | null> {
    return this.plans.heldBefore(place);
  }

  /** By member: their presence, as far as it is marked. */
  attendance({ workshopId }: WorkshopPlace): Promise<ReadonlyMap<string, AttendanceStatus>> {
    return this.plans.attendance(workshopId);
  }

  /** In the caller's transaction, as all that follows. Twice is once. @throws AlreadyClosed, NotOpen, Cancelled */
  async advance(place: WorkshopPlace, command: LifecycleCommand): Promise<void> {
    await this.advancing.run(await this.plans.locked(place), command);
  }

  /** Marked by whoever commands the room. @throws NotBegun, MemberLeft, ReasonNeeded */
  async mark(place: WorkshopPlace, mark: Mark): Promise<void> {
    await this.book.write(await this.plans.locked(place), mark, place.memberId);
  }

  async arrive(place: WorkshopPlace, memberId: string, arrival: Arrival): Promise<void> {
    const { id: workshopId } = await this.plans.locked(place);
    await this.stays.arrive({ workshopId, memberId }, arrival);
  }

  async leave(place: WorkshopPlace, memberId: string, at: Date): Promise<void> {
    const { id: workshopId } = await this.plans.locked(place);
    await this.stays.leave({ workshopId, memberId }, at);
  }

  async neverCame(place: WorkshopPlace, memberId: string): Promise<void> {
    const { id: workshopId } = await this.plans.locked(place);
    await this.stays.forget({ workshopId, memberId });
  }

  /** There from the first minute to the last, as a sheet of paper says. */
  async attended(place: WorkshopPlace, memberId: string, stay: Stay): Promise<void> {
    const { id: workshopId } = await this.plans.locked(place);
    await this.stays.attended({ workshopId, memberId }, stay);
  }
}
