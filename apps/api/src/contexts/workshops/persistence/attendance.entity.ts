import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AttendanceStatus } from '../domain/attendance.ts';
import type { ReplyAnswer } from '../domain/reply.ts';

/** What a participant says beforehand. */
@Entity('workshops_reply')
export class ReplyRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'workshops_reply_pkey' })
  workshopId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'workshops_reply_pkey' })
  memberId!: string;
  @Column('text') answer!: ReplyAnswer;
  @Column('timestamptz', { name: 'replied_at' }) repliedAt!: Date;
}

/** What the facilitator saw: the proof that completes the step. */
@Entity('workshops_attendance')
export class AttendanceRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'workshops_attendance_pkey' })
  workshopId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'workshops_attendance_pkey' })
  memberId!: string;
  @Column('text') status!: AttendanceStatus;
  /** Member who marked it. */
  @Column('uuid', { name: 'marked_by' }) markedBy!: string;
  @Column('timestamptz', { name: 'marked_at' }) markedAt!: Date;
}

/** Every value that attendance ever had. Only ever added to: the serving role can neither change nor delete it. */
@Entity('workshops_attendance_change')
@Index('workshops_attendance_change_workshop_idx', ['workshopId', 'memberId'])
export class AttendanceChangeRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_attendance_change_pkey' }) id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text', { nullable: true }) before!: AttendanceStatus | null;
  @Column('text') after!: AttendanceStatus;
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('text', { nullable: true }) reason!: string | null;
}
