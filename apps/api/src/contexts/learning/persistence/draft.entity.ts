import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EntryValue } from '@cheminer/vocabulary/entries';

/** What somebody typed or chose in one entry of a step, saved while they go. Theirs alone until they share it. */
@Entity('learning_draft')
export class DraftRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'learning_draft_pkey' })
  memberId!: string;
  @PrimaryColumn('text', { name: 'step_key', primaryKeyConstraintName: 'learning_draft_pkey' })
  stepKey!: string;
  @PrimaryColumn('text', { name: 'entry_key', primaryKeyConstraintName: 'learning_draft_pkey' })
  entryKey!: string;
  @Column('jsonb') value!: EntryValue;
  /** Grows by one at each write: whoever writes says from which one they started. */
  @Column('int') version!: number;
  /** The client's own name of the last write. */
  @Column('uuid', { name: 'write_id' }) writeId!: string;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  @Column('timestamptz', { name: 'done_at' }) doneAt!: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}

/** What its author chose to show, as it was then; never what they typed since. */
@Entity('learning_share')
@Index('learning_share_audience_key', ['memberId', 'stepKey', 'audience'], {
  unique: true,
  where: 'revoked_at IS NULL',
})
export class ShareRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'learning_share_pkey' }) id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  @Column('text') audience!: 'facilitator' | 'group';
  @Column('jsonb') content!: Readonly<Record<string, EntryValue>>;
  @Column('timestamptz', { name: 'shared_at' }) sharedAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
