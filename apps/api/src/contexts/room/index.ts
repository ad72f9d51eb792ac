export type { ActionDue, LookBackDue, PhaseOpened } from './domain/room.events.ts';
export { RoomBeat } from './live/room-beat.ts';
export { RoomModule } from './room.module.ts';
