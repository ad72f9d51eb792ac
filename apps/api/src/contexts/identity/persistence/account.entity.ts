import type { Language } from '@cheminer/i18n';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('identity_account')
@Check('identity_account_language_check', `language IN ('fr', 'en')`)
export class AccountRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_account_pkey' }) id!: string;
  /** Lower case: one person, one address, however it is typed. */
  @Index('identity_account_email_key', { unique: true }) @Column('text') email!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  /** IANA name of the zone the person reads hours in. */
  @Column('text') zone!: string;
  /** In which the person is written to. */
  @Column('text', { default: 'fr' }) language!: Language;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
