import { Injectable } from '@nestjs/common';
import type { Actor } from '../../identity/index.ts';
import type { MyGroupResponse } from '../http/my-groups.response.ts';
import { Seats } from '../use-cases/seats.ts';

/** The groups that somebody runs. */
@Injectable()
export class MyGroupsQuery {
  constructor(private readonly seats: Seats) {}

  async run(actor: Actor, cohortId: string): Promise<MyGroupResponse[]> {
    const groups = await this.seats.of(actor, cohortId);
    return groups
      .filter(({ seat }) => seat === 'running')
      .map(({ group: { id, key, facilitatorName, relayName, members } }) => ({
        ...{ groupId: id, groupKey: key, facilitatorName, relayName },
        members: members.map(({ joinedOn: _, evidenceName: __, ...member }) => member),
      }));
  }
}
