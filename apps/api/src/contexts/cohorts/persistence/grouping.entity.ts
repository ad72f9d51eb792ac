import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { HalfDay } from '../domain/week.ts';

/** When a member says they are usually free; nothing while they said nothing. */
@Entity('cohorts_availability')
export class AvailabilityRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'cohorts_availability_pkey' })
  memberId!: string;
  @Column('text', { name: 'half_days', array: true }) halfDays!: HalfDay[];
  @Column('timestamptz', { name: 'told_at' }) toldAt!: Date;
}

/** Two members of whom one answers to the other; the lesser id first. */
@Entity('cohorts_apart')
export class ApartRecord {
  @PrimaryColumn('uuid', { name: 'one_id', primaryKeyConstraintName: 'cohorts_apart_pkey' }) oneId!: string;
  @PrimaryColumn('uuid', { name: 'other_id', primaryKeyConstraintName: 'cohorts_apart_pkey' })
  otherId!: string;
  @Index('cohorts_apart_cohort_idx') @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
}

/** The groups of a cohort as somebody last formed them. */
@Entity('cohorts_grouping')
export class GroupingRecord {
  @PrimaryColumn('uuid', { name: 'cohort_id', primaryKeyConstraintName: 'cohorts_grouping_pkey' })
  cohortId!: string;
  @Column('int') revision!: number;
  @Column('uuid', { name: 'formed_by' }) formedBy!: string;
  @Column('timestamptz', { name: 'formed_at' }) formedAt!: Date;
}
