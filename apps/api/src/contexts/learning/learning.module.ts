import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { MediaModule } from '../media/index.ts';
import { CourseMediaController } from './http/course-media.controller.ts';
import { LearningController } from './http/learning.controller.ts';
import { LearningFacade } from './learning.facade.ts';
import { AnswerRecord, PositionRecord } from './persistence/answer.entity.ts';
import { CompletionRecord, ProgressRecord } from './persistence/completion.entity.ts';
import { LearningPaths } from './persistence/learning-paths.repository.ts';
import { MyPathQuery } from './queries/my-path.query.ts';
import { StepQuery } from './queries/step.query.ts';
import { AnswerQuestion } from './use-cases/answer-question.ts';
import { CompleteStep } from './use-cases/complete-step.ts';
import { KeepPosition } from './use-cases/keep-position.ts';
import { RecordCompletion } from './use-cases/record-completion.ts';
import { RecountCourse } from './use-cases/recount-course.ts';
import { Walkers } from './use-cases/walkers.ts';

const records = [CompletionRecord, ProgressRecord, AnswerRecord, PositionRecord];
const useCases = [AnswerQuestion, CompleteStep, KeepPosition, RecordCompletion, RecountCourse, Walkers];

@Module({
  imports: [TypeOrmModule.forFeature(records), CohortsModule, CurriculumModule, MediaModule],
  controllers: [LearningController, CourseMediaController],
  providers: [LearningPaths, MyPathQuery, StepQuery, LearningFacade, ...useCases],
  exports: [LearningFacade, AnswerQuestion, CompleteStep, KeepPosition],
})
export class LearningModule {}
