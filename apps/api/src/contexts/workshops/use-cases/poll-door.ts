import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import type { PollEnded } from '../domain/workshops.events.ts';
import type { PollRecord, PollSlotRecord } from '../persistence/poll.entity.ts';
import { Polls } from '../persistence/polls.repository.ts';
import { Seats } from './seats.ts';

export type HeldPoll = Readonly<{ poll: PollRecord; slots: readonly PollSlotRecord[] }>;

/** How whoever runs a group comes to what it is asked, and ends it. */
@Injectable()
export class PollDoor {
  constructor(
    private readonly clock: Clock,
    private readonly seats: Seats,
    private readonly polls: Polls,
    private readonly outbox: Outbox,
  ) {}

  /** The poll is locked until the transaction ends. @throws OutOfReach, CohortArchived */
  async running(actor: Actor, cohortId: string, pollId: string): Promise<HeldPoll> {
    const poll = await this.polls.lock(cohortId, pollId);
    if (!poll) throw new OutOfReach();
    await this.seats.runningGroup(actor, cohortId, poll.groupId);
    return { poll, slots: await this.polls.slots([pollId]) };
  }

  /** Nobody needs to answer any more. */
  async end(pollId: string, confirmedSlotId: string | null): Promise<void> {
    await this.polls.close(pollId, confirmedSlotId);
    await this.outbox.add({
      ...{ topic: 'workshops.poll-ended', occurredAt: this.clock.now().toISOString() },
      payload: { pollId },
    } satisfies PollEnded);
  }
}
