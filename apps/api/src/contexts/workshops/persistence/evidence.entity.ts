import type { MeansOfPresence } from '@cheminer/workshop-run';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Recorded } from '../domain/recorded.ts';
import type { SignatureKind } from '../domain/signature.ts';

/** When somebody came and left, and by what means: one row for each time. */
@Entity('workshops_stay')
@Index('workshops_stay_member_idx', ['workshopId', 'memberId'])
@Index('workshops_stay_under_way_key', ['workshopId', 'memberId'], {
  unique: true,
  where: 'left_at IS NULL',
})
export class StayRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_stay_pkey' }) id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { name: 'arrived_at' }) arrivedAt!: Date;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt!: Date | null;
  @Column('text', { nullable: true }) means!: MeansOfPresence | null;
  /** Member on whose device they were. */
  @Column('uuid', { name: 'beside_id', nullable: true }) besideId!: string | null;
}

/** Hours that a facilitator put right. Only ever added to, as all that follows. */
@Entity('workshops_stay_change')
@Index('workshops_stay_change_workshop_idx', ['workshopId', 'memberId'])
export class StayChangeRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_stay_change_pkey' }) id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('jsonb') before!: Recorded;
  @Column('jsonb') after!: Recorded;
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('text') reason!: string;
}

/** Somebody confirmed what was recorded of them, as it was then. */
@Entity('workshops_signature')
@Index('workshops_signature_workshop_idx', ['workshopId', 'memberId', 'signedAt'])
export class SignatureRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_signature_pkey' }) id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  @Column('text') kind!: SignatureKind;
  /** Path data of what was drawn. */
  @Column('text', { nullable: true }) drawing!: string | null;
  @Column('jsonb') statement!: Recorded;
}

/** « Ce n’est pas exact »: said to whoever runs the group, and to nobody else. */
@Entity('workshops_contest')
@Index('workshops_contest_workshop_idx', ['workshopId', 'memberId', 'contestedAt'])
export class ContestRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_contest_pkey' }) id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { name: 'contested_at' }) contestedAt!: Date;
  @Column('text') text!: string;
}

/** A facilitator answers for the whole sheet, as it was then. */
@Entity('workshops_countersignature')
@Index('workshops_countersignature_workshop_idx', ['workshopId', 'signedAt'])
export class CountersignatureRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'workshops_countersignature_pkey' }) id!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('uuid', { name: 'signed_by' }) signedBy!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  /** By member. */
  @Column('jsonb') statement!: Readonly<Record<string, Recorded>>;
}
