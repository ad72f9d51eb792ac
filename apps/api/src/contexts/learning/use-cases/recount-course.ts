import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '../../../kit/outbox.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { CohortsFacade } from '../../cohorts/index.ts';
import type { VersionPublished } from '../../curriculum/index.ts';
import { RecordCompletion } from './record-completion.ts';
import { Walkers } from './walkers.ts';

/** Counts again for everybody who walks the course, each in a transaction of their own. */
@Injectable()
export class RecountCourse implements OnModuleInit {
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
      'learning.recount-course',
      ({ payload }) => this.run(payload.courseId),
    );
  }

  async run(courseId: string): Promise<void> {
    for (const { memberId, cohortId } of await this.cohorts.runningParticipants(courseId)) {
      const { outline } = await this.walkers.ofMember(memberId, cohortId);
      await this.tx.run(() => this.record.recount(memberId, outline));
    }
  }
}
