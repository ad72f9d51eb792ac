import { Injectable } from '@nestjs/common';
import { type Arrival, arriving, type Stay } from '../domain/stay.ts';
import { Stays } from '../persistence/stays.repository.ts';
import type { Attendee } from '../persistence/workshops.repository.ts';

/** Writes who comes and who leaves. In the caller's transaction, with the workshop locked. */
@Injectable()
export class StayBook {
  constructor(private readonly stays: Stays) {}

  async arrive(attendee: Attendee, { at, means, besideId }: Arrival): Promise<void> {
    const under = await this.stays.underWay(attendee);
    const change = arriving(under, { means });
    if (change.under === 'is-told') await this.stays.tellMeans(under!.id, means!, besideId);
    if (change.under === 'ends') await this.stays.end(attendee, at);
    if (change.opens) await this.stays.add(attendee, { arrivedAt: at, leftAt: null, means, besideId });
  }

  /** Whoever is not there has nothing to leave. */
  leave(attendee: Attendee, at: Date): Promise<void> {
    return this.stays.end(attendee, at);
  }

  /** Whoever is absent has no hours. */
  forget(attendee: Attendee): Promise<void> {
    return this.stays.forget(attendee);
  }

  /** From the first minute to the last, as a sheet of paper says: unless hours are known already. */
  async attended(attendee: Attendee, stay: Stay): Promise<void> {
    const { arrivedAt } = await this.stays.recordedOf(attendee);
    if (arrivedAt === null) await this.stays.add(attendee, stay);
  }

  /** The end of the workshop is everybody's. */
  endAll(workshopId: string, at: Date): Promise<void> {
    return this.stays.endAll(workshopId, at);
  }

  /** It was not the end: those whom it made leave are still there. */
  async resumeAll(workshopId: string, endedAt: Date | null): Promise<void> {
    if (endedAt) await this.stays.resumeAll(workshopId, endedAt);
  }
}
