export { WorkshopsModule } from './workshops.module.ts';
export { TurnOccasions } from './turn-occasions.facade.ts';
export { OccasionsFacade, type PollOccasion } from './occasions.facade.ts';
export type {
  AbsenceAnnounced,
  AttendanceContested,
  ClientMissing,
  ContestAnswered,
  PollEnded,
  PollOpened,
  TurnChanged,
} from './domain/workshops.events.ts';
export { attendanceStatuses, type AttendanceStatus, typedFromPaper } from './domain/attendance.ts';
export type { ReplyAnswer } from './domain/reply.ts';
export { WorkshopsOwnData } from './queries/workshops-own-data.query.ts';
export { isUnderWay, type WorkshopStatus, workshopStatuses } from './domain/lifecycle.ts';
export { WorkshopsFacade } from './workshops.facade.ts';
export type { WorkshopPlace, WorkshopPlan } from './use-cases/workshop-plans.ts';
export { CancelWorkshop } from './use-cases/cancel-workshop.ts';
export { CloseWorkshop } from './use-cases/close-workshop.ts';
export { CorrectClient } from './use-cases/correct-client.ts';
export { MarkClientAbsent } from './use-cases/mark-client-absent.ts';
export { PlaceClient } from './use-cases/place-client.ts';
