import { Injectable } from '@nestjs/common';
import type { OutlineStep } from '../../curriculum/index.ts';
import { ruleOf } from '../domain/completion-rule.ts';
import { isSameValue } from '../domain/draft.ts';
import { quizStanding } from '../domain/quiz.ts';
import type { StepResponse } from '../http/step.response.ts';
import type { AnswerRecord, AttemptRecord } from '../persistence/answer.entity.ts';
import { DeliverableFiles } from '../persistence/deliverable-files.repository.ts';
import type { DraftRecord, ShareRecord } from '../persistence/draft.entity.ts';
import { Drafts } from '../persistence/drafts.repository.ts';
import { Quizzes } from '../persistence/quizzes.repository.ts';
import { Shares } from '../persistence/shares.repository.ts';
import type { Asked } from './asked-step.ts';
import { StepContentQuery } from './step-content.query.ts';

type Written = Pick<StepResponse, 'drafts' | 'attempt' | 'files' | 'shares' | 'content'>;

/** Of a step that is locked. */
export const nothingWritten: Written = {
  drafts: [],
  attempt: null,
  files: [],
  shares: [],
  content: { html: '' },
};

/** What the learner wrote in a step, beside what it shows. Each kind asks only for what it has. */
@Injectable()
export class StepWorkQuery {
  constructor(
    private readonly drafts: Drafts,
    private readonly quizzes: Quizzes,
    private readonly deliverables: DeliverableFiles,
    private readonly shares: Shares,
    private readonly content: StepContentQuery,
  ) {}

  async run(memberId: string, asked: Asked): Promise<Written> {
    const { step, cohortId } = asked;
    const drafts = await this.drafts.of(memberId, step.key);
    const quiz = step.kind === 'quiz' ? await this.quiz(memberId, step) : null;
    const files = step.kind === 'fieldwork' ? await this.deliverables.of(memberId, step.key) : [];
    const isShareable = step.kind === 'journal' || step.kind === 'subject';
    const shares = isShareable ? await this.shares.standing(memberId, step.key) : [];
    const folder = `/api/cohorts/${cohortId}/steps/${encodeURIComponent(step.key)}/files`;
    return {
      drafts: drafts.map(draftOf),
      attempt: quiz && quiz.attempt,
      files: files.map(({ uploadedAt, ...file }) => ({
        ...{ ...file, uploadedAt: uploadedAt.toISOString(), href: `${folder}/${file.id}` },
      })),
      shares: shares.map((share) => shareOf(share, drafts)),
      content: await this.content.run(memberId, asked, quiz?.answers ?? []),
    };
  }

  private async quiz(memberId: string, step: OutlineStep) {
    const latest = await this.quizzes.latestAttempt(memberId, step.key);
    if (!latest) return { attempt: null, answers: [] };
    const answers = await this.quizzes.answers(memberId, step.key, latest.number);
    return { attempt: attemptOf(step, latest, answers), answers };
  }
}

const draftOf = ({ entryKey, value, version, savedAt }: DraftRecord) => ({
  ...{ entryKey, value, version, savedAt: savedAt.toISOString() },
});

function attemptOf(step: OutlineStep, latest: AttemptRecord, answers: readonly AnswerRecord[]) {
  const { number, right, of } = latest;
  const finished = latest.finishedAt !== null;
  const { passed, left } = quizStanding(ruleOf(step), { number, right, of, finished });
  return { number, answered: answers.length, of, right, finished, passed, left };
}

function shareOf({ audience, sharedAt, content }: ShareRecord, drafts: readonly DraftRecord[]) {
  const changedSince = drafts.some(({ entryKey, value }) => !isSameValue(value, content[entryKey] ?? ''));
  return { audience, sharedAt: sharedAt.toISOString(), changedSince };
}
