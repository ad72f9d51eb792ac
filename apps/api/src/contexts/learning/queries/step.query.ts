import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade, type Outline, type StepBody, type Unit } from '../../curriculum/index.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { progressOf } from '../domain/completion.ts';
import { howCompleted } from '../domain/how-completed.ts';
import { StepNotInPath } from '../domain/learning.refusals.ts';
import type { StepContentResponse, StepResponse } from '../http/step.response.ts';
import type { AnswerRecord } from '../persistence/answer.entity.ts';
import { LearningPaths } from '../persistence/learning-paths.repository.ts';
import { unitsOf } from '../use-cases/record-completion.ts';
import { memberIdOf } from '../use-cases/walkers.ts';
import { totalsOf } from './my-path.query.ts';

@Injectable()
export class StepQuery {
  constructor(
    private readonly clock: Clock,
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly paths: LearningPaths,
  ) {}

  /** @throws NoPathOfOwn, StepNotInPath */
  async run(actor: Actor, cohortId: string, stepKey: string): Promise<StepResponse> {
    const memberId = memberIdOf(actor, cohortId);
    const { versionId, archivedAt } = await this.cohorts.cohort(cohortId);
    const hasLeft = membershipIn(actor, cohortId)?.leftOn != null;
    const outline = await this.curriculum.outline(versionId);
    const unit = outline.units.find(({ steps }) => steps.some(({ key }) => key === stepKey));
    const body = await this.curriculum.stepBody(versionId, stepKey);
    if (!unit || !body) throw new StepNotInPath({ step: stepKey });
    const completions = await this.paths.completions(memberId);
    const answers = await this.paths.answers(memberId, stepKey);
    const position = await this.paths.position(memberId, stepKey);
    const doneAt = new Map(completions.map((each) => [each.stepKey, each.completedAt.toISOString()]));
    return {
      ...stepHeader(unit, stepKey, doneAt),
      readOnly: hasLeft || (archivedAt !== null && archivedAt <= this.clock.now()),
      position: position?.position ?? null,
      totals: totalsOf(progressOf(unitsOf(outline), new Set(doneAt.keys()))),
      module: moduleAround(unit, doneAt),
      ...neighbours(outline, stepKey),
      content: contentOf(body, answers, `/api/cohorts/${cohortId}/media`),
    };
  }
}

type DoneAt = ReadonlyMap<string, string>;

function stepHeader(unit: Unit, stepKey: string, doneAt: DoneAt) {
  const step = unit.steps.find(({ key }) => key === stepKey)!;
  return { ...step, completedBy: howCompleted(step).by, completedAt: doneAt.get(stepKey) ?? null };
}

function moduleAround({ key, type, title, shortTitle, steps }: Unit, doneAt: DoneAt) {
  const rows = steps.map((step) => ({ ...step, completedAt: doneAt.get(step.key) ?? null }));
  return { key, type, title, shortTitle, steps: rows };
}

function neighbours(outline: Outline, stepKey: string) {
  const steps = outline.units.flatMap((unit) => unit.steps).filter(({ collective }) => !collective);
  const index = steps.findIndex(({ key }) => key === stepKey);
  const at = (place: number) => (index < 0 ? null : (steps[place]?.key ?? null));
  return { previousKey: at(index - 1), nextKey: at(index + 1) };
}

function contentOf(body: StepBody, answers: readonly AnswerRecord[], media: string): StepContentResponse {
  const content: StepContentResponse = { html: body.html };
  if ('media' in body) {
    const { mediaType, chapters } = body;
    content.video = {
      source: `${media}/${body.media}`,
      mediaType,
      captions: `${media}/${body.captions}`,
      chapters,
    };
  }
  if ('questions' in body) content.questions = questionsOf(body.questions, answers);
  if ('statements' in body) content.positioning = { scale: body.scale, statements: body.statements };
  if ('items' in body) content.items = body.items;
  if ('deliverable' in body) content.deliverable = body.deliverable;
  return content;
}

/** What is right leaves the server only with the answer. */
function questionsOf(
  questions: Extract<StepBody, { questions: unknown }>['questions'],
  answers: readonly AnswerRecord[],
): StepContentResponse['questions'] {
  return questions.map(({ key, prompt, options, feedback }) => {
    const given = answers.find(({ questionKey }) => questionKey === key);
    const rightOptionKey = options.find(({ right }) => right)!.key;
    const answer = given
      ? { optionKey: given.optionKey, right: given.right, rightOptionKey, feedback }
      : null;
    return {
      key,
      prompt,
      options: options.map((option) => ({ key: option.key, text: option.text })),
      answer,
    };
  });
}
