import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Only the digest of its token is kept: a stolen table opens nothing. */
@Entity('identity_sign_in')
export class SignInRecord {
  @PrimaryColumn('text', { name: 'token_digest', primaryKeyConstraintName: 'identity_sign_in_pkey' })
  tokenDigest!: string;
  @Index('identity_sign_in_account_idx') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

@Entity('identity_failed_sign_in')
export class FailedSignInRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_failed_sign_in_pkey' }) id!: string;
  @Column('text') email!: string;
  @Column('text') address!: string;
  @Index('identity_failed_sign_in_at_idx') @Column('timestamptz', { name: 'failed_at' }) failedAt!: Date;
}
