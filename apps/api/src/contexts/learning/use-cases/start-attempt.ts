import { Injectable } from '@nestjs/common';
import { Commands } from '../../../kit/commands.ts';
import { Ids } from '../../../kit/ids.ts';
import type { Actor } from '../../identity/index.ts';
import { ruleOf } from '../domain/completion-rule.ts';
import { AttemptUnfinished, NoAttemptLeft } from '../domain/learning.refusals.ts';
import { quizStanding } from '../domain/quiz.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { Quizzes } from '../persistence/quizzes.repository.ts';
import { newAttempt } from './answer-question.ts';
import { OpenStep, type Sending, type StepPlace } from './open-step.ts';

export type AttemptStarted = Readonly<{ number: number }>;

@Injectable()
export class StartAttempt {
  constructor(
    private readonly commands: Commands,
    private readonly ids: Ids,
    private readonly openStep: OpenStep,
    private readonly quizzes: Quizzes,
    private readonly drafts: Drafts,
  ) {}

  /**
   * Another go at a quiz, for practice or for the mark: the earlier ones are kept, and a completion stays.
   * @throws AttemptUnfinished, NoAttemptLeft, and those of OpenStep
   */
  run(actor: Actor, place: StepPlace, sending: Sending): Promise<AttemptStarted> {
    const command = {
      accountId: actor.accountId,
      key: sending.writeId,
      body: ['learning.start-attempt', place],
    };
    return this.commands.once(command, async () => {
      const opened = await this.openStep.run(actor, place, sending);
      const latest = await this.quizzes.latestAttempt(opened.walker.memberId, place.stepKey);
      if (!latest?.finishedAt) throw new AttemptUnfinished({ step: place.stepKey });
      const { left } = quizStanding(ruleOf(opened.step), { ...latest, finished: true });
      if (left === 0) throw new NoAttemptLeft({ step: place.stepKey });
      const next = newAttempt(opened, latest.number + 1);
      await this.quizzes.saveAttempt(next);
      const { memberId, stepKey } = next;
      const savedAt = opened.happening.moment.receivedAt;
      await this.drafts.clear({ memberId, stepKey, writeId: this.ids.next(), savedAt });
      return { number: next.number };
    });
  }
}
