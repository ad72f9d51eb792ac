import type { MemberRole } from '@cheminer/vocabulary';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A person's dated place in a cohort. */
@Entity('cohorts_member')
@Unique('cohorts_member_account_key', ['cohortId', 'accountId'])
export class MemberRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cohorts_member_pkey' }) id!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Index('cohorts_member_account_idx') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: MemberRole;
  @Column('uuid', { name: 'territory_id', nullable: true }) territoryId!: string | null;
  @Column('text', { nullable: true }) profile!: string | null;
  @Column('date', { name: 'joined_on' }) joinedOn!: string;
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: string | null;
  @Column('text', { name: 'left_reason', nullable: true }) leftReason!: string | null;
  /** Since when their group reads a stand-in for their name, once they have left; null: it stays. */
  @Column('timestamptz', { name: 'name_replaced_at', nullable: true }) nameReplacedAt!: Date | null;
}

/** 5 to 8 participants who meet at every workshop. */
@Entity('cohorts_group')
@Unique('cohorts_group_key_key', ['cohortId', 'key'])
export class GroupRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cohorts_group_pkey' }) id!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('text') key!: string;
  @Column('uuid', { name: 'facilitator_id' }) facilitatorId!: string;
  @Column('uuid', { name: 'relay_id', nullable: true }) relayId!: string | null;
}

@Entity('cohorts_group_member')
export class GroupMemberRecord {
  @PrimaryColumn('uuid', { name: 'group_id', primaryKeyConstraintName: 'cohorts_group_member_pkey' })
  groupId!: string;
  /** In one group at a time. */
  @Index('cohorts_group_member_member_key', { unique: true })
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'cohorts_group_member_pkey' })
  memberId!: string;
  /** What the group did before is not theirs. */
  @Column('date') since!: string;
}
