export { RoomModule } from './room.module.ts';
