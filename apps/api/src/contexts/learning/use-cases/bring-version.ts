import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade, type MemberEnrolled } from '../../cohorts/index.ts';
import type { VersionPublished } from '../../curriculum/index.ts';
import { RecordCompletion } from './record-completion.ts';
import { Walkers } from './walkers.ts';

/**
 * Brings a new version to the cohorts that are running, and counts again for everybody who walks in them, each in a
 * transaction of their own. Heard twice, it changes nothing more.
 */
@Injectable()
export class BringVersion implements OnModuleInit {
  constructor(
    private readonly tx: Transaction,
    private readonly outbox: Outbox,
    private readonly cohorts: CohortsFacade,
    private readonly walkers: Walkers,
    private readonly record: RecordCompletion,
  ) {}

  onModuleInit(): void {
    this.outbox.listen<VersionPublished>(
      'curriculum.version-published',
      'learning.bring-version',
      ({ payload }) => this.run(payload.courseId),
    );
    this.outbox.listen<MemberEnrolled>('cohorts.member-enrolled', 'learning.count-newcomer', ({ payload }) =>
      this.recount(payload.memberId, payload.cohortId),
    );
  }

  async run(courseId: string): Promise<void> {
    await this.tx.run(() => this.cohorts.adoptLatestVersion(courseId));
    for (const { memberId, cohortId } of await this.cohorts.runningParticipants(courseId)) {
      await this.recount(memberId, cohortId);
    }
  }

  private async recount(memberId: string, cohortId: string): Promise<void> {
    await this.tx.run(async () => this.record.recount(await this.walkers.ofMember(memberId, cohortId)));
  }
}
