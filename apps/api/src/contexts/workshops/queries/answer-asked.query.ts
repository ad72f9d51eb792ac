import { Injectable } from '@nestjs/common';
import { IdentityFacade } from '../../identity/index.ts';
import type { AnswerAskedResponse } from '../http/answer.response.ts';
import { AnswerLinks } from '../use-cases/answer-links.ts';
import { PollsQuery } from './polls.query.ts';
import { WorkshopQuery } from './workshop.query.ts';

/** What the address of a message opens, as the person it was written to would read it. */
@Injectable()
export class AnswerAskedQuery {
  constructor(
    private readonly links: AnswerLinks,
    private readonly identity: IdentityFacade,
    private readonly polls: PollsQuery,
    private readonly workshop: WorkshopQuery,
  ) {}

  /** @throws OutOfReach */
  async run(token: string): Promise<AnswerAskedResponse> {
    const { actor, cohortId, kind, id } = await this.links.open(token);
    const { givenName, zone: readerZone } = await this.identity.person(actor.accountId);
    return {
      ...{ cohortId, givenName, readerZone },
      poll: kind === 'poll' ? await this.polls.one(actor, cohortId, id) : null,
      workshop: kind === 'workshop' ? await this.workshop.run(actor, cohortId, id) : null,
    };
  }
}
