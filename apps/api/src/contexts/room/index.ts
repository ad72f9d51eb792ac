export { AfterFacade, type Aftermath } from './after.facade.ts';
export type { ActionDue, LookBackDue, PhaseOpened } from './domain/room.events.ts';
export { RoomBeat } from './live/room-beat.ts';
export { RoomOwnData } from './queries/room-own-data.query.ts';
export { EraseNotes } from './use-cases/erase-notes.ts';
export { RoomModule } from './room.module.ts';
