import type { MessageKind, MessageState, SkipReason } from '@cheminer/vocabulary';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One message to one person: it is the ledger, and the queue. That it is once is for PostgreSQL to hold. */
@Entity('notifications_message')
@Unique('notifications_message_once', [
  ...['accountId', 'occasionId', 'kind'],
  ...['occasionStart', 'round', 'about'],
])
@Index('notifications_message_due_idx', ['dueAt'], { where: `"state" = 'queued'` })
@Index('notifications_message_cohort_idx', ['cohortId', 'createdAt', 'id'])
export class MessageRecord {
  /** Part of its Message-ID too, the same at each try. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'notifications_message_pkey' }) id!: string;
  @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  /** Of the meeting; null for the whole cohort’s. */
  @Column('uuid', { name: 'group_id', nullable: true }) groupId!: string | null;
  @Column('text') kind!: MessageKind;
  /** The meeting; the cohort, for a digest; the poll, or the group, for a notice. */
  @Index('notifications_message_occasion_idx') @Column('uuid', { name: 'occasion_id' }) occasionId!: string;
  /** The member whom a notice is about; else the occasion again. */
  @Column('uuid') about!: string;
  /** When the meeting began when this was queued; the moment of a digest, or of what a notice tells. */
  @Column('timestamptz', { name: 'occasion_start' }) occasionStart!: Date;
  /** The meeting’s sequence, for what tells a change of it, which may bring it back to an hour told before; else 0. */
  @Column('int') round!: number;
  /** Up to which change of the meeting it tells: when queued, then when sent. */
  @Column('int') sequence!: number;
  /** By how much the SEQUENCE of the person's own entry is ahead of the meeting's: it was taken off and put back. */
  @Column('int', { name: 'entry_ahead', default: 0 }) entryAhead!: number;
  /** When the person still believed it to begin; null where nothing was told before. */
  @Column('timestamptz', { name: 'told_start', nullable: true }) toldStart!: Date | null;
  /** Waits to be part of a digest instead of leaving by itself. */
  @Column('boolean') gathered!: boolean;
  /** The digest that says it. */
  @Index('notifications_message_digest_idx')
  @Column('uuid', { name: 'digest_id', nullable: true })
  digestId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('text') state!: MessageState;
  /** With `skipped`; with `sent`, `answer-lost` when nobody lived to hear the server’s answer. */
  @Column('text', { nullable: true }) why!: SkipReason | 'answer-lost' | null;
  /** What the server said last, without the address. */
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('int') attempts!: number;
  /** Of the worker that has it in hand, until when; afterwards anybody may take it. */
  @Column('uuid', { nullable: true }) claim!: string | null;
  @Column('timestamptz', { name: 'claimed_until', nullable: true }) claimedUntil!: Date | null;
  /** From then on the server may have taken it. */
  @Column('timestamptz', { name: 'handed_at', nullable: true }) handedAt!: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt!: Date | null;
  /** What left: written when it leaves, without the links that belong to one person alone. */
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text', { nullable: true }) body!: string | null;
}
