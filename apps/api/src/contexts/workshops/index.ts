export { WorkshopsModule } from './workshops.module.ts';
export { OccasionsFacade, type PollOccasion } from './occasions.facade.ts';
export type { AbsenceAnnounced, ClientMissing, PollEnded, PollOpened } from './domain/workshops.events.ts';
