import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PollAnswer } from '../domain/slot.ts';

/** Several hours proposed to a group for one workshop, until one is confirmed or the question is withdrawn. */
@Entity('workshops_poll')
@Index('workshops_poll_group_idx', ['groupId', 'stepKey'])
@Index('workshops_poll_open_key', ['groupId', 'stepKey'], { unique: true, where: 'closed_at IS NULL' })
export class PollRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_poll_pkey' }) id!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  /** IANA zone of the organiser, in whose hours it is asked. */
  @Column('text') zone!: string;
  @Column('int') minutes!: number;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) access!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** Day by which an answer helps; one that comes later counts all the same. */
  @Column('date', { name: 'answer_by', nullable: true }) answerBy!: string | null;
  @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  /** Null when the question was withdrawn. */
  @Column('uuid', { name: 'confirmed_slot_id', nullable: true }) confirmedSlotId!: string | null;
}

@Entity('workshops_poll_slot')
@Unique('workshops_poll_slot_start_key', ['pollId', 'startsAt'])
export class PollSlotRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_poll_slot_pkey' }) id!: string;
  @Column('uuid', { name: 'poll_id' }) pollId!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
}

@Entity('workshops_poll_answer')
export class PollAnswerRecord {
  @PrimaryColumn('uuid', { name: 'slot_id', primaryKeyConstraintName: 'workshops_poll_answer_pkey' })
  slotId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'workshops_poll_answer_pkey' })
  memberId!: string;
  @Column('text') answer!: PollAnswer;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt!: Date;
}
