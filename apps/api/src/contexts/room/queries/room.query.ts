import { logOf } from '@cheminer/workshop-run';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import type { Actor } from '../../identity/index.ts';
import { LearningFacade } from '../../learning/index.ts';
import { type WorkshopPlace, WorkshopsFacade } from '../../workshops/index.ts';
import { factsFor, type Reader, readsContent } from '../domain/reader.ts';
import type { RoomActionResponse, RoomPersonResponse, RoomResponse } from '../http/room.response.ts';
import { RoomReadings } from '../persistence/room-readings.ts';
import type { ActionRecord } from '../persistence/run.entity.ts';
import { type RoomAddress, RoomDoor, readerOf } from '../use-cases/room-door.ts';
import { sharedActions } from './shared-actions.ts';

@Injectable()
export class RoomQuery {
  constructor(
    private readonly clock: Clock,
    private readonly door: RoomDoor,
    private readonly readings: RoomReadings,
    private readonly workshops: WorkshopsFacade,
    private readonly learning: LearningFacade,
  ) {}

  /** Everything that a screen needs to be where the group is. @throws OutOfReach */
  async run(actor: Actor, address: RoomAddress): Promise<RoomResponse> {
    const place = await this.door.enter(actor, address);
    const { facts, actions, note, evaluation } = await this.readings.of(place);
    const log = logOf(facts);
    const now = this.clock.now().toISOString();
    const reader = readerOf(place);
    const reads = readsContent(log.run, reader);
    return {
      now,
      title: await this.workshops.titleOf(place),
      status: place.status,
      startsAt: place.startsAt.toISOString(),
      ...{ zone: place.zone, phone: place.phone, link: place.link },
      me: { memberId: place.memberId, runs: place.runs, reads, changes: await this.door.mayChange(address) },
      ...(await this.everybody(place, reader, reads)),
      facts: factsFor(facts, log, reader, now),
      returns: reads ? returnsTo(place, actions) : [],
      note: { text: note?.text ?? '', version: note?.version ?? 0 },
      evaluation: evaluation && {
        useful: evaluation.useful,
        heard: evaluation.heard,
        frame: evaluation.frame,
      },
    };
  }

  private async everybody(
    { people, facilitatorId, relayId, names }: WorkshopPlace,
    { memberId, facilitates }: Reader,
    reads: boolean,
  ): Promise<Pick<RoomResponse, 'people' | 'facilitator' | 'relay'>> {
    // A subject that is not published is its author's and the facilitator's; a relay is neither.
    const ids = reads ? people.map((each) => each.memberId) : [];
    const titles = await this.learning.subjectTitles(ids);
    const subjectOf = (id: string): string | null => {
      const title = titles.get(id);
      return title ? (facilitates || id === memberId ? title.handedIn : title.published) : null;
    };
    const other = (id: string, name: string): RoomPersonResponse => ({ memberId: id, name, subject: null });
    return {
      people: people.map(({ memberId: id, givenName, familyName }) => ({
        ...{ memberId: id, name: `${givenName} ${familyName}`, subject: subjectOf(id) },
      })),
      facilitator: other(facilitatorId, names.facilitator),
      relay: relayId === null ? null : other(relayId, names.relay ?? ''),
    };
  }
}

/** What earlier clients decided. */
const returnsTo = (place: WorkshopPlace, actions: readonly ActionRecord[]): RoomActionResponse[] =>
  sharedActions(place, actions).map(({ actionId, clientId, content, dueOn, status }) => ({
    ...{ actionId, clientId, content, dueOn, status },
  }));
