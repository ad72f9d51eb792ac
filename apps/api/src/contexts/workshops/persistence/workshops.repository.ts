import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { AttendanceChange } from '../domain/attendance.ts';
import type { Lifecycle } from '../domain/lifecycle.ts';
import type { ReplyAnswer } from '../domain/reply.ts';
import type { Schedule } from '../domain/schedule.ts';
import { AttendanceChangeRecord, AttendanceRecord, ReplyRecord } from './attendance.entity.ts';
import type { LastChange } from './date-change.entity.ts';
import { WorkshopRecord } from './workshop.entity.ts';

export type NewWorkshopRow = Pick<WorkshopRecord, 'cohortId' | 'groupId' | 'stepKey' | 'createdBy'> &
  Schedule;
/** Who, at which workshop. */
export type Attendee = Readonly<{ workshopId: string; memberId: string }>;

@Injectable()
export class Workshops {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Makes whoever schedules the same step of the same group wait, and answers whether it is scheduled already. */
  async lockStep(groupId: string, stepKey: string): Promise<WorkshopRecord | null> {
    await this.tx.lock(`workshop:${groupId}:${stepKey}`);
    return this.tx.manager.findOneBy(WorkshopRecord, { groupId, stepKey });
  }

  /** Makes whoever changes the workshop wait until this transaction ends. */
  async lock(cohortId: string, id: string): Promise<WorkshopRecord | null> {
    await this.tx.lock(`workshop:${id}`);
    return this.find(cohortId, id);
  }

  find(cohortId: string, id: string): Promise<WorkshopRecord | null> {
    return this.tx.manager.findOneBy(WorkshopRecord, { cohortId, id });
  }

  byId(id: string): Promise<WorkshopRecord | null> {
    return this.tx.manager.findOneBy(WorkshopRecord, { id });
  }

  byIds(ids: readonly string[]): Promise<WorkshopRecord[]> {
    return this.tx.manager.findBy(WorkshopRecord, { id: In([...ids]) });
  }

  ofGroupAt(groupId: string, stepKey: string): Promise<WorkshopRecord | null> {
    return this.tx.manager.findOneBy(WorkshopRecord, { groupId, stepKey });
  }

  ofGroups(groupIds: readonly string[]): Promise<WorkshopRecord[]> {
    return this.tx.manager.find(WorkshopRecord, {
      where: { groupId: In([...groupIds]) },
      order: { startsAt: 'ASC' },
    });
  }

  /** Of every group of the cohort, the earliest first. */
  ofStep(cohortId: string, stepKey: string): Promise<WorkshopRecord[]> {
    return this.tx.manager.find(WorkshopRecord, { where: { cohortId, stepKey }, order: { startsAt: 'ASC' } });
  }

  /** That took place and began after the one instant and not after the other. */
  async heldBetween(after: Date, until: Date): Promise<string[]> {
    const rows = await this.tx.manager.query<{ id: string }[]>(
      `SELECT id FROM workshops_workshop WHERE status = 'closed' AND starts_at > $1 AND starts_at <= $2 ORDER BY id`,
      [after, until],
    );
    return rows.map(({ id }) => id);
  }

  async add(row: NewWorkshopRow): Promise<WorkshopRecord> {
    const fresh = { status: 'scheduled' as const, openedAt: null, closedAt: null, facilitatorId: null };
    const made = { revision: 1, createdAt: this.clock.now() };
    const workshop = { id: this.ids.next(), ...row, ...fresh, ...made };
    await this.tx.manager.insert(WorkshopRecord, workshop);
    return workshop;
  }

  async advance(id: string, { status, openedAt, closedAt }: Lifecycle): Promise<void> {
    await this.tx.manager.update(WorkshopRecord, { id }, { status, openedAt, closedAt });
  }

  /** By workshop: what last changed so that people had to look again; none where it is as it was first said. */
  async lastChanges(workshopIds: readonly string[]): Promise<ReadonlyMap<string, LastChange>> {
    const rows = await this.tx.manager.query<(LastChange & { workshopId: string })[]>(
      `SELECT DISTINCT ON (workshop_id) workshop_id AS "workshopId", kind, before ->> 'startsAt' AS "startsBefore",
              reason, changed_at AS "changedAt"
         FROM workshops_date_change WHERE workshop_id = ANY($1) AND kind IN ('moved', 'cancelled', 'reopened')
        ORDER BY workshop_id, revision DESC`,
      [workshopIds],
    );
    return new Map(rows.map(({ workshopId, ...change }) => [workshopId, change]));
  }

  replies(workshopIds: readonly string[]): Promise<ReplyRecord[]> {
    return this.tx.manager.findBy(ReplyRecord, { workshopId: In([...workshopIds]) });
  }

  async reply(attendee: Attendee, answer: ReplyAnswer): Promise<void> {
    const row = { ...attendee, answer, repliedAt: this.clock.now() };
    await this.tx.manager.upsert(ReplyRecord, row, ['workshopId', 'memberId']);
  }

  async forgetReplies(workshopId: string): Promise<void> {
    await this.tx.manager.delete(ReplyRecord, { workshopId });
  }

  attendances(workshopIds: readonly string[]): Promise<AttendanceRecord[]> {
    return this.tx.manager.findBy(AttendanceRecord, { workshopId: In([...workshopIds]) });
  }

  /** The mark, and the line that keeps what it was before. */
  async mark(attendee: Attendee, { before, after, reason }: AttendanceChange, by: string): Promise<void> {
    const at = this.clock.now();
    const row = { ...attendee, status: after, markedBy: by, markedAt: at };
    await this.tx.manager.upsert(AttendanceRecord, row, ['workshopId', 'memberId']);
    const line = { id: this.ids.next(), ...attendee, before, after, changedBy: by, changedAt: at, reason };
    await this.tx.manager.insert(AttendanceChangeRecord, line);
  }
}
