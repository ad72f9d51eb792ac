import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import type { Actor } from '../../identity/index.ts';
import { type WorkshopPlace, WorkshopsFacade } from '../../workshops/index.ts';
import type { Reader } from '../domain/reader.ts';

/** Which room. */
export type RoomAddress = Readonly<{ cohortId: string; workshopId: string }>;

/** Who comes in: the group of that day, and whoever runs its workshops. Nobody is ever let in by a link. */
@Injectable()
export class RoomDoor {
  constructor(
    private readonly workshops: WorkshopsFacade,
    private readonly cohorts: CohortsFacade,
  ) {}

  /** @throws OutOfReach */
  enter(actor: Actor, { cohortId, workshopId }: RoomAddress): Promise<WorkshopPlace> {
    return this.workshops.place(actor, cohortId, workshopId);
  }

  /** To change something. @throws OutOfReach, CohortArchived */
  async act(actor: Actor, address: RoomAddress): Promise<WorkshopPlace> {
    const place = await this.enter(actor, address);
    await this.cohorts.runningCohort(address.cohortId);
    return place;
  }
}

export const readerOf = ({ memberId, runs, facilitatorId, groupFacilitatorId }: WorkshopPlace): Reader => ({
  ...{ memberId, runs },
  facilitates: memberId === facilitatorId || memberId === groupFacilitatorId,
});
