import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../domain/completion.ts';

/** A dated fact. Never deleted: a correction of wrong evidence is written beside it, so both values stay visible. */
@Entity('learning_completion')
@Index('learning_completion_step_key', ['memberId', 'stepKey'], {
  unique: true,
  where: 'withdrawn_at IS NULL',
})
export class CompletionRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'learning_completion_pkey' }) id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  /** Where it was earned, and whether it ever counted as required: then it goes on counting. */
  @Column('text', { name: 'unit_key' }) unitKey!: string;
  @Column('boolean') collective!: boolean;
  @Column('boolean') counted!: boolean;
  /** The first version that earned it. */
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('timestamptz', { name: 'completed_at' }) completedAt!: Date;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('int', { name: 'rule_version' }) ruleVersion!: number;
  @Column('jsonb') evidence!: Evidence;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy!: string | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;
}

/** What the one function counted for a member in a unit, written in the transaction of the fact. */
@Entity('learning_progress')
export class ProgressRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_progress_pkey' })
  memberId!: string;
  @PrimaryColumn('text', { name: 'unit_key', primaryKeyConstraintName: 'learning_progress_pkey' })
  unitKey!: string;
  @Column('int') done!: number;
  @Column('int') required!: number;
  @Column('int', { name: 'collective_done' }) collectiveDone!: number;
  @Column('int', { name: 'collective_required' }) collectiveRequired!: number;
  @Column('timestamptz', { name: 'last_activity_at', nullable: true }) lastActivityAt!: Date | null;
  @Column('int', { name: 'rule_version' }) ruleVersion!: number;
}
