import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProtocolPreset } from '@cheminer/vocabulary';
import type { Phase } from '@cheminer/workshop-run';

/** What a group changed of the protocol of one workshop. Without it, the workshop follows its preset. */
@Entity('workshops_protocol')
export class ProtocolRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'workshops_protocol_pkey' })
  workshopId!: string;
  /** Grows with each change; 1 is the first. */
  @Column('int') revision!: number;
  @Column('text') preset!: ProtocolPreset;
  @Column('jsonb') phases!: Phase[];
  /** Member who changed it last. */
  @Column('uuid', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
