export { WorkshopsModule } from './workshops.module.ts';
export type { AbsenceAnnounced, ClientMissing, PollEnded, PollOpened } from './domain/workshops.events.ts';
