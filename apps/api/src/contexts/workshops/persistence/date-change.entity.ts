import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { DateChangeKind } from '../domain/date-change.ts';

/** When, where and with whom it was to be, as it was written; instants in ISO 8601. */
export type DateFacts = Readonly<{
  startsAt: string;
  zone: string;
  minutes: number;
  place: string | null;
  access: string | null;
  link: string | null;
  phone: string | null;
  facilitatorId: string | null;
}>;

/** What last changed so that people had to look again. */
export type LastChange = Readonly<{
  kind: 'moved' | 'cancelled' | 'reopened';
  startsBefore: string;
  reason: string | null;
  changedAt: Date;
}>;

/** Every date that a workshop had, and who changed it why. Only ever added to: the serving role can neither change nor delete it. */
@Entity('workshops_date_change')
@Unique('workshops_date_change_revision_key', ['workshopId', 'revision'])
export class DateChangeRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_date_change_pkey' }) id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  /** The workshop's, from this change on. */
  @Column('int') revision!: number;
  @Column('text') kind!: DateChangeKind;
  @Column('jsonb', { nullable: true }) before!: DateFacts | null;
  @Column('jsonb', { nullable: true }) after!: DateFacts | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
