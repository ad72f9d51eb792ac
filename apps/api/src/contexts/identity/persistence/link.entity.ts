import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An address given to one person, that opens one thing without signing in. Only its digest is kept. */
@Entity('identity_link')
@Index('identity_link_account_idx', ['accountId', 'purpose'])
export class LinkRecord {
  @PrimaryColumn('text', { name: 'token_digest', primaryKeyConstraintName: 'identity_link_pkey' })
  tokenDigest!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  /** What it may be opened for. */
  @Column('text') purpose!: string;
  /** What it opens, in the words of whoever asked for it. */
  @Column('text', { name: 'subject_id' }) subjectId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
}
