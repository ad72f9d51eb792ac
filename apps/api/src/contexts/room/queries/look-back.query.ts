import { Injectable } from '@nestjs/common';
import { addDays, dayIn, daysBetween } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import type { Actor } from '../../identity/index.ts';
import { WorkshopsFacade } from '../../workshops/index.ts';
import { daysDue, lookBackDays } from '../domain/look-back.ts';
import type { LookBackResponse } from '../http/after.response.ts';
import { Actions } from '../persistence/actions.repository.ts';
import { LookBacks } from '../persistence/look-backs.repository.ts';
import { type RoomAddress, RoomDoor } from '../use-cases/room-door.ts';

@Injectable()
export class LookBackQuery {
  constructor(
    private readonly clock: Clock,
    private readonly door: RoomDoor,
    private readonly workshops: WorkshopsFacade,
    private readonly actions: Actions,
    private readonly lookBacks: LookBacks,
  ) {}

  /** For whoever took part, about themselves. @throws OutOfReach */
  async run(actor: Actor, address: RoomAddress): Promise<LookBackResponse> {
    const place = await this.door.takePart(actor, address);
    const heldOn = dayIn(place.zone, place.startsAt);
    const today = dayIn(place.zone, this.clock.now());
    const actions = await this.actions.decidedBy(place);
    const answers = await this.lookBacks.of(place);
    return {
      title: await this.workshops.titleOf(place),
      due: place.status === 'closed' ? daysDue(daysBetween(heldOn, today)) : null,
      opensOn: addDays(heldOn, lookBackDays[0]),
      actions: actions.map(({ actionId, content, dueOn, status, why }) => ({
        ...{ actionId, dueOn, status, text: content?.text ?? '', because: why?.because ?? null },
      })),
      answers: answers.map(({ days, text, at }) => ({ days, text, at: at.toISOString() })),
    };
  }
}
