import { Injectable } from '@nestjs/common';
import { type Actor, membershipIn } from '../../identity/index.ts';
import type { WorkshopResponse } from '../http/workshop.response.ts';
import { type SeatedGroup, Seats } from '../use-cases/seats.ts';
import { GroupWorkshops } from './group-workshops.ts';
import { isSeen, workshopLine } from './workshop-line.ts';

@Injectable()
export class MyWorkshopsQuery {
  constructor(
    private readonly seats: Seats,
    private readonly groupWorkshops: GroupWorkshops,
  ) {}

  /** In walking order, and by group for whoever runs several. */
  async run(actor: Actor, cohortId: string): Promise<WorkshopResponse[]> {
    const groups: (SeatedGroup | null)[] = await this.seats.of(actor, cohortId);
    const reading = await this.groupWorkshops.read(
      actor,
      cohortId,
      groups.filter((each) => each !== null),
    );
    const walks = membershipIn(actor, cohortId)?.role === 'participant';
    if (walks && groups.length === 0) groups.push(null);
    return reading.steps.flatMap((step) =>
      groups
        .filter((seated) => isSeen(reading, seated, step))
        .map((seated) => workshopLine(reading, seated, step)),
    );
  }
}
