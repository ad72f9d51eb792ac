import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Something at an hour for the whole cohort; with a step key, the run of that collective step. */
@Entity('agenda_event')
@Unique('agenda_event_step_key', ['cohortId', 'stepKey'])
export class AgendaEventRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agenda_event_pkey' }) id!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('text', { name: 'step_key', nullable: true }) stepKey!: string | null;
  @Column('text') title!: string;
  /** Member who runs it; null where nobody of the cohort does. */
  @Column('uuid', { name: 'facilitator_id', nullable: true }) facilitatorId!: string | null;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  /** IANA zone of the organiser, in whose hours it was scheduled. */
  @Column('text') zone!: string;
  @Column('int') minutes!: number;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  /** How to get in: a code, a floor, parking, steps. */
  @Column('text', { nullable: true }) access!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** Grows with each change. */
  @Column('int', { default: 1 }) revision!: number;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('agenda_attendance')
export class EventAttendanceRecord {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'agenda_attendance_pkey' })
  eventId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'agenda_attendance_pkey' })
  memberId!: string;
  @Column('boolean') present!: boolean;
  /** Member who marked it. */
  @Column('uuid', { name: 'marked_by' }) markedBy!: string;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
}
