export { CurriculumFacade, type CollectivePlan } from './curriculum.facade.ts';
export { CurriculumModule } from './curriculum.module.ts';
export type {
  CollectiveBody,
  CommitmentBody,
  CompletionSettings,
  Course,
  DownloadBody,
  FieldworkBody,
  KeyedText,
  PositioningBody,
  Question,
  QuizBody,
  SetRule,
  StepBody,
  SurveyBody,
  SurveyQuestion,
  Term,
  VideoBody,
} from './domain/course.ts';
export { addressed, smallPicturesIn } from './domain/course-html.ts';
export type { VersionPublished } from './domain/curriculum.events.ts';
export { type Outline, type OutlineStep, stepsOf, type Unit } from './domain/outline.ts';
export { InvalidPackage, type PackageFault } from './domain/package-fault.ts';
export type { TrailDrawing } from './drawing/trail-drawing.ts';
export { readPackage } from './package/package-reader.ts';
export { PublishCourse } from './use-cases/publish-course.ts';
