import { Injectable } from '@nestjs/common';
import { dayIn, timeIn } from '../../../kit/calendar.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { totalOf } from '../domain/protocol.ts';
import { Cancelled } from '../domain/workshops.refusals.ts';
import { CurrentProtocols } from './current-protocols.ts';
import { RescheduleWorkshop } from './reschedule-workshop.ts';
import { Seats } from './seats.ts';

export type LengthAnnounced = Readonly<{ minutes: number }>;

/** Gives the workshop the length of its protocol: the same day and hour, another end. */
@Injectable()
export class AnnounceLength {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly current: CurrentProtocols,
    private readonly rescheduleWorkshop: RescheduleWorkshop,
  ) {}

  /** Twice is once. @throws OutOfReach, CohortArchived, Cancelled, AlreadyOpen, AlreadyMarked, PeopleBusy */
  run(actor: Actor, cohortId: string, workshopId: string): Promise<LengthAnnounced> {
    return this.tx.run(async () => {
      const { workshop } = await this.seats.holding('running', actor, cohortId, workshopId);
      if (workshop.status === 'cancelled') throw new Cancelled();
      const minutes = totalOf((await this.current.of(workshop)).protocol);
      const { startsAt, zone, place, access, link, phone, revision } = workshop;
      const when = { date: dayIn(zone, startsAt), time: timeIn(zone, startsAt), minutes };
      const schedule = { ...when, place, access, link, phone };
      await this.rescheduleWorkshop.run(actor, cohortId, { workshopId, revision, ...schedule });
      return { minutes };
    });
  }
}
