import { Injectable } from '@nestjs/common';
import { dayIn, daysBetween } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { Actor } from '../../identity/index.ts';
import { type ActionStanding, daysDue } from '../domain/look-back.ts';
import { NotEnded, TooEarly } from '../domain/room.refusals.ts';
import { Actions } from '../persistence/actions.repository.ts';
import { LookBacks } from '../persistence/look-backs.repository.ts';
import { type RoomAddress, RoomDoor } from './room-door.ts';

export type LookedBack = Readonly<{ text: string; actions: readonly ActionStanding[] }>;

@Injectable()
export class LookBack {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly door: RoomDoor,
    private readonly actions: Actions,
    private readonly lookBacks: LookBacks,
  ) {}

  /**
   * Keeps what somebody says of themselves, for the look back whose turn it is; said again, it replaces what was said.
   * Of the actions, only their own. It may come when the cohort is archived. @throws OutOfReach, NotEnded, TooEarly
   */
  run(actor: Actor, address: RoomAddress, { text, actions }: LookedBack): Promise<void> {
    return this.tx.run(async () => {
      const place = await this.door.takePart(actor, address);
      if (place.status !== 'closed') throw new NotEnded();
      const { zone, startsAt } = place;
      const due = daysDue(daysBetween(dayIn(zone, startsAt), dayIn(zone, this.clock.now())));
      if (due === null) throw new TooEarly();
      await this.lookBacks.keep(place, due, text);
      for (const standing of actions) await this.actions.stand(place, standing);
    });
  }
}
