import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Time that a member set apart to study. One that is cancelled is kept, so that calendars hear of it. */
@Entity('learning_study_slot')
@Index('learning_study_slot_coming_idx', ['memberId', 'startsAt'])
export class StudySlotRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_study_slot_pkey' })
  memberId!: string;
  /** Made by the client. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'learning_study_slot_pkey' }) id!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  /** IANA zone in whose hours it was said. */
  @Column('text') zone!: string;
  @Column('int') minutes!: number;
  @Column('text', { name: 'unit_key', nullable: true }) unitKey!: string | null;
  @Column('int') sequence!: number;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
}
