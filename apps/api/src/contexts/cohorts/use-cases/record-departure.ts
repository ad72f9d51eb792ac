import { Injectable } from '@nestjs/common';
import { checkedReason } from '../../../kit/reason.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { type Actor, membershipIn } from '../../identity/index.ts';
import { CohortsFacade } from '../cohorts.facade.ts';
import { NotInCohort } from '../domain/cohorts.refusals.ts';
import { departs, type Departure, leavesWithTerritory } from '../domain/departure.ts';
import { Cohorts } from '../persistence/cohorts.repository.ts';
import { Departures } from '../persistence/departures.repository.ts';
import type { MemberRecord } from '../persistence/member.entity.ts';
import { WithdrawMember } from './withdraw-member.ts';

/** What the coordinator says of who leaves the cohort. Each twice is once. */
@Injectable()
export class RecordDeparture {
  constructor(
    private readonly tx: Transaction,
    private readonly facade: CohortsFacade,
    private readonly cohorts: Cohorts,
    private readonly departures: Departures,
    private readonly withdraw: WithdrawMember,
  ) {}

  /** @throws OutOfReach, CohortArchived, NotInCohort, ReasonNeeded, LeavesBeforeJoining */
  run(actor: Actor, cohortId: string, memberId: string, departure: Departure): Promise<void> {
    return this.tx.run(async () => {
      await this.open(cohortId);
      const member = await this.participant(cohortId, memberId);
      await this.leave(actor, [member], departure);
    });
  }

  /** All whom the territory sent and who have not left by then. @throws those of `run` */
  ofTerritory(actor: Actor, cohortId: string, territoryId: string, departure: Departure): Promise<void> {
    return this.tx.run(async () => {
      await this.open(cohortId);
      const sent = await this.departures.sentBy(cohortId, territoryId);
      if (sent.length === 0) throw new NotInCohort({ territory: territoryId });
      const leaving = sent.filter((member) => leavesWithTerritory(member, departure.on));
      await this.leave(actor, leaving, departure);
    });
  }

  /** It was said by mistake, or they came back. @throws OutOfReach, CohortArchived, NotInCohort, ReasonNeeded */
  undo(actor: Actor, cohortId: string, memberId: string, reason: string): Promise<void> {
    return this.tx.run(async () => {
      await this.open(cohortId);
      const { leftOn } = await this.participant(cohortId, memberId);
      if (leftOn === null) return;
      const decidedBy = membershipIn(actor, cohortId)!.memberId;
      await this.withdraw.keep(cohortId, {
        memberId,
        leftOn: null,
        reason: checkedReason(reason),
        decidedBy,
      });
    });
  }

  private async open(cohortId: string): Promise<void> {
    await this.departures.lock(cohortId);
    await this.facade.runningCohort(cohortId);
  }

  private async participant(cohortId: string, memberId: string): Promise<MemberRecord> {
    const member = await this.cohorts.member(cohortId, memberId);
    if (member.role !== 'participant') throw new NotInCohort({ member: memberId });
    return member;
  }

  private async leave(actor: Actor, members: readonly MemberRecord[], said: Departure): Promise<void> {
    const departure = { on: said.on, reason: checkedReason(said.reason) };
    for (const member of members.filter((each) => departs(each, departure))) {
      const decidedBy = membershipIn(actor, member.cohortId)!.memberId;
      await this.withdraw.keep(member.cohortId, {
        ...{ memberId: member.id, leftOn: departure.on, reason: departure.reason, decidedBy },
      });
    }
  }
}
