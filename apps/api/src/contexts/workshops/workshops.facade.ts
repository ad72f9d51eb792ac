import { Injectable } from '@nestjs/common';
import { Clock } from '../../kit/clock.ts';
import { type Actor, OutOfReach } from '../identity/index.ts';
import type { AttendanceStatus } from './domain/attendance.ts';
import { advance, type LifecycleCommand } from './domain/lifecycle.ts';
import { Workshops } from './persistence/workshops.repository.ts';
import { AttendanceBook, type Mark } from './use-cases/attendance-book.ts';
import { Seats } from './use-cases/seats.ts';
import { type WorkshopPlace, type WorkshopPlan, WorkshopPlans } from './use-cases/workshop-plans.ts';

@Injectable()
export class WorkshopsFacade {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly workshops: Workshops,
    private readonly plans: WorkshopPlans,
    private readonly book: AttendanceBook,
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
    return this.workshops.heldBetween(after, until);
  }

  /** By member: their presence, as far as it is marked. */
  async attendance({ workshopId }: WorkshopPlace): Promise<ReadonlyMap<string, AttendanceStatus>> {
    const marks = await this.workshops.attendances([workshopId]);
    return new Map(marks.map(({ memberId, status }) => [memberId, status]));
  }

  /** In the caller's transaction. Twice is once. @throws AlreadyClosed, NotOpen, Cancelled */
  async advance({ workshopId, cohortId }: WorkshopPlace, command: LifecycleCommand): Promise<void> {
    const workshop = await this.workshops.lock(cohortId, workshopId);
    if (!workshop) throw new OutOfReach();
    const next = advance(workshop, command, this.clock.now());
    if (next) await this.workshops.advance(workshopId, next);
  }

  /** Marked by whoever commands the room. In the caller's transaction. @throws NotBegun, MemberLeft, ReasonNeeded */
  async mark({ cohortId, workshopId, memberId }: WorkshopPlace, mark: Mark): Promise<void> {
    const workshop = await this.workshops.lock(cohortId, workshopId);
    if (!workshop) throw new OutOfReach();
    await this.book.write(workshop, mark, memberId);
  }
}
