import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Every departure that was said. Only ever added to: the serving role can neither change nor delete it. */
@Entity('cohorts_departure')
export class DepartureRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cohorts_departure_pkey' }) id!: string;
  @Index('cohorts_departure_member_idx') @Column('uuid', { name: 'member_id' }) memberId!: string;
  /** Null when they stay after all. */
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: string | null;
  @Column('text') reason!: string;
  /** Member who said so; null where nobody of the cohort did. */
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}
