import type { MemberRole } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kit/calendar.ts';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { MemberEnrolled } from '../domain/cohorts.events.ts';
import { AlreadyMember } from '../domain/cohorts.refusals.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';

export type NewMember = Readonly<{
  cohortId: string;
  accountId: string;
  role: MemberRole;
  joinedOn: Day;
  territoryId?: string;
  profile?: string;
}>;

@Injectable()
export class EnrolMember {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cohorts: Cohorts,
    private readonly outbox: Outbox,
  ) {}

  run({ territoryId, profile, ...member }: NewMember): Promise<string> {
    return this.tx.run(async () => {
      await this.tx.lock(`member:${member.cohortId}:${member.accountId}`);
      if (await this.cohorts.memberOfAccount(member.cohortId, member.accountId)) throw new AlreadyMember();
      const id = this.ids.next();
      const place = {
        territoryId: territoryId ?? null,
        profile: profile ?? null,
        leftOn: null,
        leftReason: null,
        nameReplacedAt: null,
      };
      await this.cohorts.addMember({ id, ...member, ...place });
      await this.cohorts.holdInMeetings(id, this.clock.now());
      if (member.role === 'participant') {
        await this.outbox.add({
          ...{ topic: 'cohorts.member-enrolled', occurredAt: this.clock.now().toISOString() },
          payload: { memberId: id, cohortId: member.cohortId },
        } satisfies MemberEnrolled);
      }
      return id;
    });
  }
}
