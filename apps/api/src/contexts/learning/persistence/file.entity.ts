import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file handed in with a step. Its content lies in the media store; taken back, it stays until restored. */
@Entity('learning_file')
@Index('learning_file_member_idx', ['memberId', 'stepKey'])
export class FileRecord {
  /** That of its upload: finished twice, it is still one file. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'learning_file_pkey' }) id!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'media_type' }) mediaType!: string;
  @Column('int') bytes!: number;
  @Column('text') hash!: string;
  @Column('uuid', { name: 'version_id' }) versionId!: string;
  /** That of receipt: a file is done when it is whole. */
  @Column('timestamptz', { name: 'done_at' }) doneAt!: Date;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt!: Date | null;
}
