import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { WorkshopStatus } from '../domain/lifecycle.ts';

/** One meeting of one group: the run of a collective step. */
@Entity('workshops_workshop')
@Unique('workshops_workshop_step_key', ['groupId', 'stepKey'])
export class WorkshopRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_workshop_pkey' }) id!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  /** IANA zone of the organiser, in whose hours it was scheduled. */
  @Column('text') zone!: string;
  @Column('int') minutes!: number;
  @Column('text', { nullable: true }) place!: string | null;
  /** How to get in: a code, a floor, parking, steps. */
  @Column('text', { nullable: true }) access!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** Member who stands in for the facilitator of the group; null while nobody does. */
  @Column('uuid', { name: 'facilitator_id', nullable: true }) facilitatorId!: string | null;
  @Column('text') status!: WorkshopStatus;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  /** Grows with each change of the schedule. */
  @Column('int', { default: 1 }) revision!: number;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
