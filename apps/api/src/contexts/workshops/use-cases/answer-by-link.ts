import { Injectable } from '@nestjs/common';
import { OutOfReach } from '../../identity/index.ts';
import type { SaidOfSlot } from '../domain/poll.ts';
import type { ReplyAnswer } from '../domain/reply.ts';
import { AnswerLinks } from './answer-links.ts';
import { AnswerPoll } from './answer-poll.ts';
import { ReplyToWorkshop } from './reply-to-workshop.ts';

/**
 * Answers without signing in: whoever holds the address of a message may give that one answer, as the person it was
 * written to, for as long as that person may.
 */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly links: AnswerLinks,
    private readonly answerPoll: AnswerPoll,
    private readonly replyToWorkshop: ReplyToWorkshop,
  ) {}

  /** @throws OutOfReach, CohortArchived, PollClosed, SlotUnknown */
  async answer(token: string, said: readonly SaidOfSlot[]): Promise<void> {
    const { actor, cohortId, kind, id } = await this.links.open(token);
    if (kind !== 'poll') throw new OutOfReach();
    await this.answerPoll.run(actor, cohortId, id, said);
  }

  /** @throws OutOfReach, CohortArchived, AlreadyOpen, Cancelled */
  async reply(token: string, answer: ReplyAnswer): Promise<void> {
    const { actor, cohortId, kind, id } = await this.links.open(token);
    if (kind !== 'workshop') throw new OutOfReach();
    await this.replyToWorkshop.run(actor, cohortId, id, answer);
  }
}
