export { RoomBeat } from './live/room-beat.ts';
export { RoomModule } from './room.module.ts';
