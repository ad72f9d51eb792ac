import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { advance, type LifecycleCommand } from '../domain/lifecycle.ts';
import type { WorkshopRecord } from '../persistence/workshop.entity.ts';
import { Workshops } from '../persistence/workshops.repository.ts';
import { StayBook } from './stay-book.ts';

/** Opens or closes a workshop, whoever decided it. */
@Injectable()
export class AdvanceWorkshop {
  constructor(
    private readonly clock: Clock,
    private readonly workshops: Workshops,
    private readonly stays: StayBook,
  ) {}

  /** In the caller's transaction, with the workshop locked. Twice is once. @throws AlreadyClosed, NotOpen, Cancelled */
  async run(workshop: WorkshopRecord, command: LifecycleCommand): Promise<void> {
    const next = advance(workshop, command, this.clock.now());
    if (!next) return;
    await this.workshops.advance(workshop.id, next);
    if (next.closedAt) await this.stays.endAll(workshop.id, next.closedAt);
  }
}
