import { Injectable } from '@nestjs/common';
import { CohortsFacade } from '../../cohorts/index.ts';
import { type Actor, membershipIn, OutOfReach } from '../../identity/index.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { Messages } from '../persistence/messages.repository.ts';

/** Which messages of the cohort somebody answers for; `groupIds` is null where it is all of them. */
export type Reach = Readonly<{
  cohortId: string;
  groupIds: readonly string[] | null;
  canResend: boolean;
  canSetReminders: boolean;
}>;

@Injectable()
export class LedgerReach {
  constructor(
    private readonly cohorts: CohortsFacade,
    private readonly messages: Messages,
  ) {}

  /** A facilitator answers for the groups they run; whoever else is let in, for the whole cohort. @throws OutOfReach */
  async of(actor: Actor, cohortId: string): Promise<Reach> {
    const membership = membershipIn(actor, cohortId);
    if (membership?.role !== 'facilitator' || actor.grants.includes('administrator')) {
      await this.cohorts.cohort(cohortId);
      const isCoordinator = membership?.role === 'coordinator';
      return { cohortId, groupIds: null, canResend: isCoordinator, canSetReminders: isCoordinator };
    }
    const groups = await this.cohorts.groupsAround(cohortId, membership.memberId);
    const own = groups.filter(({ facilitatorId }) => facilitatorId === membership.memberId);
    return { cohortId, groupIds: own.map(({ id }) => id), canResend: true, canSetReminders: false };
  }

  /** To change what becomes of it. @throws OutOfReach, CohortArchived */
  async messageToMend(actor: Actor, cohortId: string, messageId: string): Promise<MessageRecord> {
    const message = await this.message(actor, cohortId, messageId);
    await this.cohorts.runningCohort(cohortId);
    return message;
  }

  /** @throws OutOfReach */
  async message(actor: Actor, cohortId: string, messageId: string): Promise<MessageRecord> {
    const { groupIds } = await this.of(actor, cohortId);
    const message = await this.messages.find(cohortId, messageId);
    const isReached = groupIds === null || (message?.groupId != null && groupIds.includes(message.groupId));
    if (!message || !isReached) throw new OutOfReach();
    return message;
  }
}
