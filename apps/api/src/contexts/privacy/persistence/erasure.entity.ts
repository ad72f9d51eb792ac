import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When somebody last asked for their writings in a cohort to be erased. */
@Entity('privacy_erasure')
export class ErasureRecord {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'privacy_erasure_pkey' })
  memberId!: string;
  @Column('timestamptz', { name: 'erased_at' }) erasedAt!: Date;
}
