import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kit/clock.ts';
import { Ids } from '../../../kit/ids.ts';
import { Transaction } from '../../../kit/transaction.ts';
import type { DateChangeKind } from '../domain/date-change.ts';
import { DateChangeRecord, type DateFacts } from './date-change.entity.ts';
import { WorkshopRecord } from './workshop.entity.ts';

export type DateEntry = Readonly<{ kind: DateChangeKind; reason: string | null; by: string }>;
export type DateLine = Omit<DateChangeRecord, 'workshopId' | 'revision' | 'changedBy'> &
  Readonly<{ byName: string }>;

/** The dates of workshops: each change is written beside the one before, and nothing is overwritten in it. */
@Injectable()
export class DateBook {
  constructor(
    private readonly tx: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Changes the workshop, and says what it was. Answers it as it is now. */
  async change(
    before: WorkshopRecord,
    change: Partial<WorkshopRecord>,
    entry: DateEntry,
  ): Promise<WorkshopRecord> {
    const after = { ...before, ...change };
    await this.tx.manager.update(WorkshopRecord, { id: before.id }, change);
    await this.write(after, entry, factsOf(before));
    return after;
  }

  async made(workshop: WorkshopRecord): Promise<void> {
    const entry = { kind: 'made' as const, reason: null, by: workshop.createdBy };
    await this.write(workshop, entry, null);
  }

  /** The latest first. */
  lines(workshopId: string): Promise<DateLine[]> {
    return this.tx.manager.query<DateLine[]>(
      `SELECT c.id, c.kind, c.before, c.after, c.reason, c.changed_at AS "changedAt",
              a.given_name || ' ' || a.family_name AS "byName"
         FROM workshops_date_change c JOIN read.cohorts_member m ON m.member_id = c.changed_by
         JOIN read.identity_person a ON a.account_id = m.account_id
        WHERE c.workshop_id = $1 ORDER BY c.revision DESC`,
      [workshopId],
    );
  }

  private async write(
    workshop: WorkshopRecord,
    { kind, reason, by }: DateEntry,
    before: DateFacts | null,
  ): Promise<void> {
    const { id: workshopId, revision } = workshop;
    const told = { kind, before, after: factsOf(workshop), reason, changedBy: by };
    const line = { id: this.ids.next(), workshopId, revision, ...told, changedAt: this.clock.now() };
    await this.tx.manager.insert(DateChangeRecord, line);
  }
}

const factsOf = (workshop: WorkshopRecord): DateFacts => {
  const { startsAt, zone, minutes, place, access, link, phone, facilitatorId } = workshop;
  return { startsAt: startsAt.toISOString(), zone, minutes, place, access, link, phone, facilitatorId };
};
