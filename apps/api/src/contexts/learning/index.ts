export type { StepCompleted } from './domain/learning.events.ts';
export { LearningFacade, type Presence, type WrongPresence } from './learning.facade.ts';
export { LearningOwnData } from './queries/learning-own-data.query.ts';
export type { SubjectTitle } from './queries/subject-titles.ts';
export { EraseWritings } from './use-cases/erase-writings.ts';
export { LearningModule } from './learning.module.ts';
export { type OwnCalendar, OwnCalendarQuery } from './queries/own-calendar.query.ts';
export { type StudyLeft, StudyLeftQuery } from './queries/study-left.query.ts';
export { type VersionImpact, VersionImpactQuery } from './queries/version-impact.query.ts';
