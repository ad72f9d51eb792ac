import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that is being sent. Finished, it is remembered for a while, so that a request sent again learns that it was. */
@Entity('media_upload')
@Index('media_upload_owner_idx', ['owner'])
export class UploadRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'media_upload_pkey' }) id!: string;
  /** Whose it is and what for, in the words of the context that opened it. */
  @Column('text') owner!: string;
  @Column('text') name!: string;
  /** As announced. */
  @Column('int') bytes!: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
}
