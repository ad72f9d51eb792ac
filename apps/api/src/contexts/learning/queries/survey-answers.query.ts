import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { CurriculumFacade } from '../../curriculum/index.ts';
import { answersOf } from '../domain/survey-answers.ts';
import type { SurveyAnswersResponse } from '../http/survey-answers.response.ts';
import { Surveys } from '../persistence/surveys.repository.ts';

@Injectable()
export class SurveyAnswersQuery {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly curriculum: CurriculumFacade,
    private readonly surveys: Surveys,
  ) {}

  /** What the cohort says in each questionnaire of its course, in the order of the path; nobody is named. */
  async run(cohortId: string): Promise<SurveyAnswersResponse> {
    const { title, versionId } = await this.cohorts.cohort(cohortId);
    const { units } = await this.curriculum.outline(versionId);
    const asked = units.flatMap((unit) =>
      unit.steps.filter(({ kind }) => kind === 'survey').map((step) => ({ unitTitle: unit.title, ...step })),
    );
    const keys = asked.map(({ key }) => key);
    const bodies = await this.curriculum.stepBodies(versionId, keys);
    const handedIn = await this.surveys.handedIn(cohortId, keys);
    return {
      cohortTitle: title,
      surveys: asked.map(({ key, title: stepTitle, unitTitle }) => {
        const body = bodies.get(key);
        const questions = body && 'survey' in body ? body.survey : [];
        return { stepKey: key, stepTitle, unitTitle, ...answersOf(questions, handedIn.get(key) ?? []) };
      }),
    };
  }
}
