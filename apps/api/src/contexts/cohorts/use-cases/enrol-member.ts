import type { MemberRole } from '@cheminer/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kit/calendar.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
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
    private readonly ids: Ids,
    private readonly cohorts: Cohorts,
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
      };
      await this.cohorts.addMember({ id, ...member, ...place });
      return id;
    });
  }
}
