import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { readAnswers, type SaidOfSlot } from '../domain/poll.ts';
import { Polls } from '../persistence/polls.repository.ts';
import { Seats } from './seats.ts';

@Injectable()
export class AnswerPoll {
  constructor(
    private readonly tx: Transaction,
    private readonly seats: Seats,
    private readonly cohorts: CohortsFacade,
    private readonly polls: Polls,
  ) {}

  /** The last word wins, until an hour is confirmed. @throws OutOfReach, CohortArchived, PollClosed, SlotUnknown */
  run(actor: Actor, cohortId: string, pollId: string, said: readonly SaidOfSlot[]): Promise<void> {
    return this.tx.run(async () => {
      const poll = await this.polls.lock(cohortId, pollId);
      const seated = (await this.seats.of(actor, cohortId)).find(({ group }) => group.id === poll?.groupId);
      if (!poll || seated?.seat !== 'taking-part') throw new OutOfReach();
      await this.cohorts.runningCohort(cohortId);
      const slots = await this.polls.slots([pollId]);
      const answers = readAnswers(
        poll,
        slots.map(({ id }) => id),
        said,
      );
      await this.polls.answer(seated.memberId, answers);
    });
  }
}
