export type { ActionDue, LookBackDue } from './domain/room.events.ts';
export { RoomModule } from './room.module.ts';
