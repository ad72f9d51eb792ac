import type { GrantKind } from '@cheminer/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('identity_grant')
export class GrantRecord {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'identity_grant_pkey' })
  accountId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'identity_grant_pkey' }) kind!: GrantKind;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
}
