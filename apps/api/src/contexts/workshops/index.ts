export { WorkshopsModule } from './workshops.module.ts';
export type { AbsenceAnnounced, PollEnded, PollOpened } from './domain/workshops.events.ts';
