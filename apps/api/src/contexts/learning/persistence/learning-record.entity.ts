import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Verb } from '../domain/learning-record.ts';

/** One learning fact. Append-only: the serving role may insert and read, nothing else. */
@Entity('learning_record')
@Index('learning_record_write_key', ['memberId', 'writeId', 'verb'], {
  unique: true,
  where: 'write_id IS NOT NULL AND entry_key IS NULL',
})
@Index('learning_record_entry_key', ['memberId', 'writeId', 'verb', 'entryKey'], {
  unique: true,
  where: 'write_id IS NOT NULL AND entry_key IS NOT NULL',
})
@Index('learning_record_member_idx', ['memberId', 'receivedAt'])
export class LearningRecordEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'learning_record_pkey' }) id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  /** Account of whoever did it. */
  @Column('uuid', { name: 'actor_id' }) actorId!: string;
  @Column('text') verb!: Verb;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  /** Question, statement or item, where the fact is about one. */
  @Column('text', { name: 'entry_key', nullable: true }) entryKey!: string | null;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  /** Score, attempt, counts: never what was written. */
  @Column('jsonb', { nullable: true }) result!: Readonly<Record<string, number | boolean | string>> | null;
  /** The true time of doing, corrected. */
  @Column('timestamptz', { name: 'done_at' }) doneAt!: Date;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  /** What the device's clock showed when it was done, and when it was sent. */
  @Column('timestamptz', { name: 'told_at', nullable: true }) toldAt!: Date | null;
  @Column('timestamptz', { name: 'told_sent_at', nullable: true }) toldSentAt!: Date | null;
  @Column('text', { name: 'clock_flag', nullable: true }) clockFlag!: string | null;
  /** The client's own name of the command: sent again, it adds nothing. */
  @Column('uuid', { name: 'write_id', nullable: true }) writeId!: string | null;
}
