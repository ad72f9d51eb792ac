import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock } from './clock.ts';

/** UUIDv7, so that rows keep the order in which they were made, on any PostgreSQL. */
@Injectable()
export class Ids {
  constructor(private readonly clock: Clock) {}

  next(): string {
    return v7({ msecs: this.clock.now().getTime() });
  }
}
