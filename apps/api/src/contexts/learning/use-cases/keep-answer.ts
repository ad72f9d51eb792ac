import { Injectable } from '@nestjs/common';
import type { Answer } from '../domain/quiz.ts';
import type { AttemptRecord } from '../persistence/answer.entity.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { LearningRecords } from '../persistence/learning-records.repository.ts';
import { Quizzes } from '../persistence/quizzes.repository.ts';
import type { OpenedStep } from './open-step.ts';
import { subjectOf } from './record-completion.ts';

/** Writes an answer, the attempt it belongs to, and the facts they make. */
@Injectable()
export class KeepAnswer {
  constructor(
    private readonly quizzes: Quizzes,
    private readonly paths: LearningPaths,
    private readonly records: LearningRecords,
  ) {}

  async run(
    { walker, step, happening }: OpenedStep,
    attempt: AttemptRecord,
    answer: Answer,
    { given, finished }: Readonly<{ given: number; finished: boolean }>,
  ): Promise<void> {
    const { moment, writeId } = happening;
    const finishedAt = finished ? moment.doneAt : null;
    await this.quizzes.saveAttempt({ ...attempt, finishedAt });
    await this.quizzes.addAnswer({
      ...{ memberId: walker.memberId, stepKey: step.key, attempt: attempt.number, ...answer },
      ...{ versionId: walker.outline.versionId, doneAt: moment.doneAt, answeredAt: moment.receivedAt },
    });
    await this.paths.keepPosition(walker.memberId, step.key, given);
    const fact = { stepKey: step.key, moment, writeId };
    const subject = subjectOf(walker);
    const result = { right: answer.right, attempt: attempt.number };
    await this.records.add(subject, { ...fact, verb: 'answered', entryKey: answer.questionKey, result });
    const { number, right, of } = attempt;
    if (finished)
      await this.records.add(subject, { ...fact, verb: 'attempted', result: { attempt: number, right, of } });
  }
}
