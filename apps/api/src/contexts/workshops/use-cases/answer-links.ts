import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Memberships,
  OutOfReach,
  permissionsInCohort,
  PersonalLinks,
} from '../../identity/index.ts';
import { Polls } from '../persistence/polls.repository.ts';
import { Workshops } from '../persistence/workshops.repository.ts';

/** What an address of the messages lets one answer, and as whom. */
export type Answerable = Readonly<{ actor: Actor; cohortId: string; kind: 'poll' | 'workshop'; id: string }>;

/** Reads what an address opens. Its subject is `poll:<id>` or `workshop:<id>`. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly links: PersonalLinks,
    private readonly memberships: Memberships,
    private readonly polls: Polls,
    private readonly workshops: Workshops,
  ) {}

  /** @throws OutOfReach when it opens nothing, no longer does, or its person may not answer any more */
  async open(token: string): Promise<Answerable> {
    const link = await this.links.open(token, 'answer');
    if (!link) throw new OutOfReach();
    const [kind, id] = link.subjectId.split(':');
    const cohortId = id === undefined ? undefined : await this.cohortOf(kind, id);
    if (cohortId === undefined) throw new OutOfReach();
    const actor = {
      ...{ accountId: link.accountId, grants: [] },
      memberships: await this.memberships.of(link.accountId),
    };
    if (!permissionsInCohort(actor, cohortId)?.has('workshops.reply-own')) throw new OutOfReach();
    return { actor, cohortId, kind: kind as Answerable['kind'], id: id! };
  }

  private async cohortOf(kind: string | undefined, id: string): Promise<string | undefined> {
    if (kind === 'poll') return (await this.polls.byId(id))?.cohortId;
    if (kind === 'workshop') return (await this.workshops.byId(id))?.cohortId;
    return undefined;
  }
}
