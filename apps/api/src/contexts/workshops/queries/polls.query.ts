import { Injectable } from '@nestjs/common';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import type { PollResponse } from '../http/poll.response.ts';
import { Polls } from '../persistence/polls.repository.ts';
import { Seats } from '../use-cases/seats.ts';
import { PollReadings } from './poll-readings.ts';

/** What my groups are being asked. */
@Injectable()
export class PollsQuery {
  constructor(
    private readonly seats: Seats,
    private readonly polls: Polls,
    private readonly readings: PollReadings,
  ) {}

  /** Those that wait for answers, the oldest first. */
  async list(actor: Actor, cohortId: string): Promise<PollResponse[]> {
    const groups = (await this.seats.of(actor, cohortId)).filter(({ seat }) => seat !== 'standing-in');
    const polls = await this.polls.openOf(groups.map(({ group }) => group.id));
    return this.readings.of(cohortId, groups, polls);
  }

  /** @throws OutOfReach */
  async one(actor: Actor, cohortId: string, pollId: string): Promise<PollResponse> {
    const poll = await this.polls.find(cohortId, pollId);
    const seated = (await this.seats.of(actor, cohortId)).find(({ group }) => group.id === poll?.groupId);
    if (!poll || !seated || seated.seat === 'standing-in') throw new OutOfReach();
    const [told] = await this.readings.of(cohortId, [seated], [poll]);
    return told!;
  }
}
