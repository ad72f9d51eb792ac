import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import { CurriculumFacade, type QuizBody } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { StepNotInPath } from '../domain/learning.refusals.ts';
import { type Answer, answerQuestion, isFinished } from '../domain/quiz.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { RecordCompletion } from './record-completion.ts';
import { Walkers } from './walkers.ts';

export type Choice = Readonly<{ stepKey: string; questionKey: string; optionKey: string }>;
export type Feedback = Readonly<{
  right: boolean;
  rightOptionKey: string;
  feedback: string;
  finished: boolean;
}>;

@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly tx: Transaction,
    private readonly curriculum: CurriculumFacade,
    private readonly walkers: Walkers,
    private readonly paths: LearningPaths,
    private readonly record: RecordCompletion,
  ) {}

  /** Keeps the answer and tells how good it was; the last answer completes the quiz. */
  run(actor: Actor, cohortId: string, { stepKey, questionKey, optionKey }: Choice): Promise<Feedback> {
    return this.tx.run(async () => {
      const walker = await this.walkers.writing(actor, cohortId);
      const { versionId } = walker.outline;
      const { questions } = await this.quiz(versionId, stepKey);
      await this.paths.lock(walker.memberId);
      const given: Answer[] = await this.paths.answers(walker.memberId, stepKey);
      const answer = answerQuestion(questions, given, { questionKey, optionKey });
      if (answer) {
        given.push(answer);
        await this.paths.addAnswer({ memberId: walker.memberId, stepKey, versionId }, answer);
        await this.paths.keepPosition(walker.memberId, stepKey, given.length);
      }
      const finished = isFinished(questions, given);
      const right = given.filter((each) => each.right).length;
      if (finished) await this.record.run(walker, stepKey, { by: 'answers', right, of: questions.length });
      return { ...feedbackOn(questions, questionKey, optionKey), finished };
    });
  }

  private async quiz(versionId: string, stepKey: string): Promise<QuizBody> {
    const body = await this.curriculum.stepBody(versionId, stepKey);
    if (!body || !('questions' in body)) throw new StepNotInPath({ step: stepKey });
    return body;
  }
}

function feedbackOn(questions: QuizBody['questions'], questionKey: string, optionKey: string) {
  const { options, feedback } = questions.find(({ key }) => key === questionKey)!;
  const rightOptionKey = options.find(({ right }) => right)!.key;
  return { right: rightOptionKey === optionKey, rightOptionKey, feedback };
}
