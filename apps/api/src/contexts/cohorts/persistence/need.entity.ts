import type { NeedKind } from '@cheminer/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The list of one account: its number, and when it was told. */
@Entity('cohorts_need_list')
export class NeedListRecord {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'cohorts_need_list_pkey' })
  accountId!: string;
  @Column('int') revision!: number;
  @Column('timestamptz', { name: 'told_at' }) toldAt!: Date;
}

/** Told once by the person, valid in all their cohorts; read by those they chose, and by nobody else. */
@Entity('cohorts_need')
export class NeedRecord {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'cohorts_need_pkey' })
  accountId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'cohorts_need_pkey' }) kind!: NeedKind;
  @Column('text') note!: string;
  @Column('boolean', { name: 'shared_with_facilitator' }) sharedWithFacilitator!: boolean;
  @Column('boolean', { name: 'shared_with_coordinator' }) sharedWithCoordinator!: boolean;
  @Column('timestamptz', { name: 'told_at' }) toldAt!: Date;
}
