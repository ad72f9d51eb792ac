import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortsModule } from '../cohorts/index.ts';
import { CurriculumModule } from '../curriculum/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { MediaModule } from '../media/index.ts';
import { CourseMediaController } from './http/course-media.controller.ts';
import { DeliverableFilesController } from './http/deliverable-files.controller.ts';
import { EmployerNoteController } from './http/employer-note.controller.ts';
import { LearningController } from './http/learning.controller.ts';
import { LineSampleController } from './http/line-sample.controller.ts';
import { ShareController } from './http/share.controller.ts';
import { StudyController } from './http/study.controller.ts';
import { StepWorkController } from './http/step-work.controller.ts';
import { SurveyAnswersController } from './http/survey-answers.controller.ts';
import { LearningFacade } from './learning.facade.ts';
import { AnswerRecord, AttemptRecord, PositionRecord } from './persistence/answer.entity.ts';
import { CompletionRecord, ProgressRecord } from './persistence/completion.entity.ts';
import { DeliverableFiles } from './persistence/deliverable-files.repository.ts';
import { DraftRecord, ShareRecord } from './persistence/draft.entity.ts';
import { Drafts } from './persistence/drafts.repository.ts';
import { LearningPaths } from './persistence/learning-paths.repository.ts';
import { LearningRecordEntry } from './persistence/learning-record.entity.ts';
import { LearningRecords } from './persistence/learning-records.repository.ts';
import { Quizzes } from './persistence/quizzes.repository.ts';
import { Shares } from './persistence/shares.repository.ts';
import { Surveys } from './persistence/surveys.repository.ts';
import { LearnerStates } from './queries/learner-state.ts';
import { LearningOwnData } from './queries/learning-own-data.query.ts';
import { ModulePackQuery } from './queries/module-pack.query.ts';
import { MyPathQuery } from './queries/my-path.query.ts';
import { SharedWorkQuery } from './queries/shared-work.query.ts';
import { StepContentQuery } from './queries/step-content.query.ts';
import { StepQuery } from './queries/step.query.ts';
import { StepWorkQuery } from './queries/step-work.query.ts';
import { StudyLeftQuery } from './queries/study-left.query.ts';
import { SubjectTitles } from './queries/subject-titles.ts';
import { SurveyAnswersQuery } from './queries/survey-answers.query.ts';
import { VersionImpactQuery } from './queries/version-impact.query.ts';
import { AnswerQuestion } from './use-cases/answer-question.ts';
import { BringVersion } from './use-cases/bring-version.ts';
import { Writings } from './persistence/writings.repository.ts';
import { CompleteStep } from './use-cases/complete-step.ts';
import { EraseWritings } from './use-cases/erase-writings.ts';
import { FindEvidence } from './use-cases/find-evidence.ts';
import { HandIn } from './use-cases/hand-in.ts';
import { KeepAnswer } from './use-cases/keep-answer.ts';
import { KeepDraft } from './use-cases/keep-draft.ts';
import { KeepPlace } from './use-cases/keep-place.ts';
import { KeepPosition } from './use-cases/keep-position.ts';
import { OpenStep } from './use-cases/open-step.ts';
import { RecordCompletion } from './use-cases/record-completion.ts';
import { SaveDraft } from './use-cases/save-draft.ts';
import { KeepShare } from './use-cases/keep-share.ts';
import { ShareWork } from './use-cases/share-work.ts';
import { StartAttempt } from './use-cases/start-attempt.ts';
import { StopSharing } from './use-cases/stop-sharing.ts';
import { Walkers } from './use-cases/walkers.ts';
import { fileParts } from './file-parts.ts';
import { studyParts } from './study-parts.ts';

const records = [
  ...[CompletionRecord, ProgressRecord, AnswerRecord, AttemptRecord, PositionRecord],
  ...[DraftRecord, ShareRecord, LearningRecordEntry],
  ...studyParts.records,
  ...fileParts.records,
];
const repositories = [
  ...[LearningPaths, Drafts, Quizzes, Shares, Surveys],
  ...[LearningRecords, DeliverableFiles, Writings],
];
const queries = [
  ...[LearnerStates, MyPathQuery, StepQuery, StepWorkQuery, StepContentQuery],
  ...[ModulePackQuery, SharedWorkQuery, VersionImpactQuery, SubjectTitles, StudyLeftQuery],
  ...[SurveyAnswersQuery, LearningOwnData],
];
const useCases = [
  ...[AnswerQuestion, StartAttempt, CompleteStep, KeepPosition, SaveDraft, ShareWork, StopSharing],
  ...[OpenStep, FindEvidence, HandIn, KeepAnswer, KeepDraft, KeepPlace, KeepShare],
  ...[RecordCompletion, BringVersion, Walkers, EraseWritings],
];

@Module({
  imports: [TypeOrmModule.forFeature(records), IdentityModule, CohortsModule, CurriculumModule, MediaModule],
  controllers: [
    LearningController,
    StepWorkController,
    ShareController,
    LineSampleController,
    CourseMediaController,
    StudyController,
    EmployerNoteController,
    SurveyAnswersController,
    DeliverableFilesController,
  ],
  providers: [
    LearningFacade,
    ...repositories,
    ...queries,
    ...useCases,
    ...studyParts.providers,
    ...fileParts.providers,
  ],
  exports: [
    LearningFacade,
    AnswerQuestion,
    CompleteStep,
    KeepPosition,
    SaveDraft,
    StudyLeftQuery,
    VersionImpactQuery,
    LearningOwnData,
    EraseWritings,
    ...studyParts.exports,
  ],
})
export class LearningModule {}
