import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type TurnOutcome = 'planned' | 'returns-only' | 'absent';
export type TurnChangeKind = 'accepted' | 'placed' | 'freed' | 'returns-only' | 'absent' | 'corrected';

/** Who is to be client in a slot, or was to be and is absent. Whether they were follows from the workshop itself. */
@Entity('workshops_turn')
@Index('workshops_turn_slot_key', ['groupId', 'stepKey', 'slot'], {
  unique: true,
  where: "(outcome <> 'absent'::text)",
})
export class TurnRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_turn_pkey' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  /** Which subject of the workshop: 1 or 2. */
  @Column('int') slot!: number;
  /** Null with returns only. */
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  /** By hand: no repair moves it. */
  @Column('boolean') fixed!: boolean;
  @Column('text') outcome!: TurnOutcome;
  /** Of an absence, where somebody gave one. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
}

/** Every decision about turns. Only ever added to: the serving role can neither change nor delete it. */
@Entity('workshops_turn_change')
@Index('workshops_turn_change_group_idx', ['groupId'])
export class TurnChangeRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_turn_change_pkey' }) id!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('text', { name: 'step_key' }) stepKey!: string;
  @Column('int') slot!: number;
  @Column('text') kind!: TurnChangeKind;
  @Column('uuid', { nullable: true }) before!: string | null;
  @Column('uuid', { nullable: true }) after!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
