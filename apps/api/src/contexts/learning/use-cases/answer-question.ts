import { Injectable } from '@nestjs/common';
import type { EntryValue } from '@cheminer/vocabulary/entries';
import { Commands } from '../../../kit/commands.ts';
import type { QuizBody } from '../../curriculum/index.ts';
import type { Actor } from '../../identity/index.ts';
import { ruleOf } from '../domain/completion-rule.ts';
import { StepNotInPath } from '../domain/learning.refusals.ts';
import {
  type Answer,
  answerQuestion,
  expectedOf,
  feedbackOn,
  isFinished,
  isRight,
  type QuizStanding,
  quizStanding,
} from '../domain/quiz.ts';
import type { AttemptRecord } from '../persistence/answer.entity.ts';
import { Quizzes } from '../persistence/quizzes.repository.ts';
import { KeepAnswer } from './keep-answer.ts';
import { type OpenedStep, OpenStep, type Sending } from './open-step.ts';
import { RecordCompletion } from './record-completion.ts';

export type Choice = Readonly<{ cohortId: string; stepKey: string; questionKey: string; value: EntryValue }>;
export type Feedback = QuizStanding &
  Readonly<{ right: boolean; expected: EntryValue; feedback: string; finished: boolean }>;

@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly commands: Commands,
    private readonly openStep: OpenStep,
    private readonly quizzes: Quizzes,
    private readonly keep: KeepAnswer,
    private readonly record: RecordCompletion,
  ) {}

  /**
   * Keeps the answer and tells how good it was. The last answer of a passed attempt, or of the last attempt allowed,
   * completes the quiz.
   * @throws QuestionUnknown, OptionUnknown, AlreadyAnswered, KeyReused, and those of OpenStep
   */
  run(actor: Actor, choice: Choice, sending: Sending = {}): Promise<Feedback> {
    const command = {
      accountId: actor.accountId,
      key: sending.writeId,
      body: ['learning.answer-question', choice],
    };
    return this.commands.once(command, async () => {
      const opened = await this.openStep.run(actor, choice, sending);
      const { questions } = quizOf(opened);
      const attempt =
        (await this.quizzes.latestAttempt(opened.walker.memberId, choice.stepKey)) ?? firstAttempt(opened);
      const given: Answer[] = await this.quizzes.answers(attempt.memberId, choice.stepKey, attempt.number);
      const answer = answerQuestion(questions, given, choice);
      if (answer) given.push(answer);
      const finished = isFinished(questions, given);
      const right = given.filter((each) => each.right).length;
      const of = questions.length;
      if (answer)
        await this.keep.run(opened, { ...attempt, right, of }, answer, { given: given.length, finished });
      const standing = quizStanding(ruleOf(opened.step), { number: attempt.number, right, of, finished });
      const evidence = { by: 'answers', right, of, attempt: attempt.number } as const;
      if (standing.done) await this.record.run(opened.walker, choice.stepKey, evidence, opened.happening);
      return { ...taught(questions, choice), finished, ...standing };
    });
  }
}

/** @throws StepNotInPath for a step that asks nothing */
export function quizOf({ body, step }: OpenedStep): QuizBody {
  if (!('questions' in body)) throw new StepNotInPath({ step: step.key });
  return body;
}

const firstAttempt = (opened: OpenedStep): AttemptRecord => newAttempt(opened, 1);

export const newAttempt = (opened: OpenedStep, number: number): AttemptRecord => ({
  ...{ memberId: opened.walker.memberId, stepKey: opened.step.key, number },
  ...{
    versionId: opened.walker.outline.versionId,
    startedAt: opened.happening.moment.doneAt,
    finishedAt: null,
  },
  ...{ right: 0, of: quizOf(opened).questions.length },
});

function taught(questions: QuizBody['questions'], { questionKey, value }: Choice) {
  const question = questions.find(({ key }) => key === questionKey)!;
  return {
    ...{ right: isRight(question, value), expected: expectedOf(question) },
    feedback: feedbackOn(question, value),
  };
}
