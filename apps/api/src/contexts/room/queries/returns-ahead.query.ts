import { Injectable } from '@nestjs/common';
import { type Actor, OutOfReach } from '../../identity/index.ts';
import { WorkshopsFacade } from '../../workshops/index.ts';
import type { ReturnsAheadResponse } from '../http/returns-ahead.response.ts';
import { Actions } from '../persistence/actions.repository.ts';
import { type RoomAddress, RoomDoor } from '../use-cases/room-door.ts';
import { sharedActions } from './shared-actions.ts';

@Injectable()
export class ReturnsAheadQuery {
  constructor(
    private readonly door: RoomDoor,
    private readonly workshops: WorkshopsFacade,
    private readonly actions: Actions,
  ) {}

  /** How many, for whoever runs the workshop: which they are is read in the room. @throws OutOfReach */
  async run(actor: Actor, address: RoomAddress): Promise<ReturnsAheadResponse> {
    const place = await this.door.enter(actor, address);
    if (!place.runs) throw new OutOfReach();
    const last = await this.workshops.heldBefore(place);
    const shared = sharedActions(place, await this.actions.ofGroup(place.groupId));
    return {
      lastWorkshop: last && { ...last, startsAt: last.startsAt.toISOString() },
      actions: shared.filter(({ status }) => status === null || status === 'not-yet').length,
    };
  }
}
