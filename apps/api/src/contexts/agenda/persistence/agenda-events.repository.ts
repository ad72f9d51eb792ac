import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import { AgendaEventRecord, EventAttendanceRecord } from './event.entity.ts';

@Injectable()
export class AgendaEvents {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Makes whoever schedules the same step wait, and answers whether it is scheduled already. */
  async lockStep(cohortId: string, stepKey: string): Promise<AgendaEventRecord | null> {
    await this.tx.lock(`event:${cohortId}:${stepKey}`);
    return this.tx.manager.findOneBy(AgendaEventRecord, { cohortId, stepKey });
  }

  /** Makes whoever changes the event wait until this transaction ends. */
  async lock(cohortId: string, id: string): Promise<AgendaEventRecord | null> {
    await this.tx.lock(`event:${id}`);
    return this.find(cohortId, id);
  }

  find(cohortId: string, id: string): Promise<AgendaEventRecord | null> {
    return this.tx.manager.findOneBy(AgendaEventRecord, { cohortId, id });
  }

  async add(
    event: Omit<AgendaEventRecord, 'id' | 'createdAt' | 'revision' | 'cancelledAt'>,
  ): Promise<AgendaEventRecord> {
    const fresh = { revision: 1, cancelledAt: null, createdAt: this.clock.now() };
    const record = { id: this.ids.next(), ...event, ...fresh };
    await this.tx.manager.insert(AgendaEventRecord, record);
    return record;
  }

  async change(id: string, change: Partial<AgendaEventRecord>): Promise<void> {
    await this.tx.manager.update(AgendaEventRecord, { id }, change);
  }

  async cancel(id: string, revision: number): Promise<void> {
    await this.change(id, { cancelledAt: this.clock.now(), revision });
  }

  /** Whether anybody was marked, present or absent. */
  isMarked(eventId: string): Promise<boolean> {
    return this.tx.manager.existsBy(EventAttendanceRecord, { eventId });
  }

  async markedAs(eventId: string, memberId: string): Promise<boolean | null> {
    const row = await this.tx.manager.findOneBy(EventAttendanceRecord, { eventId, memberId });
    return row?.present ?? null;
  }

  async mark(mark: Omit<EventAttendanceRecord, 'markedAt'>): Promise<void> {
    const row = { ...mark, markedAt: this.clock.now() };
    await this.tx.manager.upsert(EventAttendanceRecord, row, ['eventId', 'memberId']);
  }

  /** The title of a webinar step of the version, from the view that its authors' context publishes. */
  async webinarTitle(versionId: string, stepKey: string): Promise<string | null> {
    const [step] = await this.tx.manager.query<{ title: string }[]>(
      `SELECT title FROM read.curriculum_step WHERE version_id = $1 AND step_key = $2 AND kind = 'webinar'`,
      [versionId, stepKey],
    );
    return step?.title ?? null;
  }
}
