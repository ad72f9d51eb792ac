import { Injectable } from '@nestjs/common';
import { type Actor, membershipIn } from '../../identity/index.ts';
import type { AvailabilityResponse } from '../http/grouping.response.ts';
import { Groupings } from '../persistence/groupings.repository.ts';

@Injectable()
export class MyAvailabilityQuery {
  constructor(private readonly groupings: Groupings) {}

  async run(actor: Actor, cohortId: string): Promise<AvailabilityResponse> {
    const { memberId } = membershipIn(actor, cohortId)!;
    return { halfDays: (await this.groupings.availability(memberId))?.halfDays ?? null };
  }
}
