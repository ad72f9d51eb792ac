import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { type Actor, OutOfReach } from '../../identity/index.ts';
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

  /** As one of the group of that day, whoever runs it left out. @throws OutOfReach */
  async takePart(actor: Actor, address: RoomAddress): Promise<WorkshopPlace> {
    const place = await this.enter(actor, address);
    if (!place.people.some(({ memberId }) => memberId === place.memberId)) throw new OutOfReach();
    return place;
  }

  /** Nothing changes any more in a cohort that is archived. */
  async mayChange({ cohortId }: RoomAddress): Promise<boolean> {
    return !this.cohorts.isArchived(await this.cohorts.cohort(cohortId));
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
