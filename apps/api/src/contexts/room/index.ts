export { AfterFacade, type Aftermath } from './after.facade.ts';
export type { ActionDue, LookBackDue } from './domain/room.events.ts';
export { RoomBeat } from './live/room-beat.ts';
export { RoomModule } from './room.module.ts';
