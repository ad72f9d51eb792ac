import { Injectable } from '@nestjs/common';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { Presences } from '../persistence/presences.repository.ts';
import { Runs } from '../persistence/runs.repository.ts';
import { type RoomAddress, RoomDoor } from './room-door.ts';

/** « Je préfère m’arrêter »: said to whoever commands, and to nobody else; no fact is made of it. */
@Injectable()
export class SignalDistress {
  constructor(
    private readonly tx: Transaction,
    private readonly door: RoomDoor,
    private readonly presences: Presences,
    private readonly runs: Runs,
  ) {}

  /** Twice is once; after the end nobody hears it. @throws OutOfReach, CohortArchived */
  run(actor: Actor, address: RoomAddress): Promise<void> {
    return this.tx.run(async () => {
      const place = await this.door.act(actor, address);
      if (place.status === 'closed') return;
      await this.presences.signal(place);
      await this.runs.tell(place.workshopId);
    });
  }

  /** By the person, or once whoever commands has heard it. @throws OutOfReach, CohortArchived */
  stop(actor: Actor, address: RoomAddress, memberId: string): Promise<void> {
    return this.tx.run(async () => {
      const place = await this.door.act(actor, address);
      const run = await this.runs.run(place.workshopId);
      if (place.memberId !== memberId && run?.commanderId !== place.memberId) return;
      await this.presences.unsignal({ workshopId: place.workshopId, memberId });
      await this.runs.tell(place.workshopId);
    });
  }
}
