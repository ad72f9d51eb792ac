import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Env } from '../../../kit/env.ts';
import { NoRoomService } from '../domain/agenda.refusals.ts';

@Injectable()
export class ProposeRoom {
  constructor(private readonly env: Env) {}

  /** Random, unlike the ids of records, which tell when they were made. @throws NoRoomService */
  run(): string {
    const { ROOM_ADDRESS } = this.env;
    if (ROOM_ADDRESS === undefined) throw new NoRoomService();
    return ROOM_ADDRESS.replace('{room}', randomUUID());
  }
}
