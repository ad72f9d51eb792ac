import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { QueueStudy } from './queue-study.ts';
import type { MessageRecord } from '../persistence/message.entity.ts';
import { Messages, type NewMessage } from '../persistence/messages.repository.ts';

@Injectable()
export class GatherDigests {
  constructor(
    private readonly tx: Transaction,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly messages: Messages,
    private readonly study: QueueStudy,
  ) {}

  /** One message for each person and cohort, of all that waits for it and whose morning has come. */
  run(): Promise<void> {
    return this.tx.run(async () => {
      await this.tx.lock('notifications.gather-digests');
      await this.study.run();
      const now = this.clock.now();
      for (const items of byReader(await this.messages.toGather(now))) {
        const digest = this.digestOf(items[0]!, now);
        await this.messages.queue([digest]);
        await this.messages.putIn(
          digest,
          items.map(({ id }) => id),
        );
      }
    });
  }

  private digestOf({ accountId, cohortId, dueAt }: MessageRecord, now: Date): NewMessage {
    return {
      ...{ id: this.ids.next(), accountId, cohortId, groupId: null, kind: 'digest', occasionId: cohortId },
      ...{
        about: cohortId,
        occasionStart: dueAt,
        round: 0,
        sequence: 0,
        entryAhead: 0,
        toldStart: null,
        gathered: false,
      },
      ...{ createdAt: now, dueAt: now, state: 'queued', why: null },
    };
  }
}

/** Of one person in one cohort, in the order of their coming. */
function byReader(waiting: readonly MessageRecord[]): MessageRecord[][] {
  const readers = new Map<string, MessageRecord[]>();
  for (const item of waiting) {
    const key = `${item.accountId} ${item.cohortId}`;
    readers.set(key, [...(readers.get(key) ?? []), item]);
  }
  return [...readers.values()];
}
