import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LookBackDays } from '../domain/look-back.ts';
import type { FollowUp, RunContent, RunData, RunKind } from '@cheminer/workshop-run';

/** The run of a workshop: the row that whoever adds a fact locks, and what the room watches without replaying. */
@Entity('room_run')
@Index('room_run_command_idx', ['commanderId'], { where: 'is_live' })
@Index('room_run_opens_idx', ['opensNext'], { where: '(opens_next IS NOT NULL)' })
export class RunRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'room_run_pkey' })
  workshopId!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  /** Of its last fact. */
  @Column('int') number!: number;
  @Column('uuid', { name: 'commander_id', nullable: true }) commanderId!: string | null;
  @Column('boolean', { name: 'is_live' }) isLive!: boolean;
  @Column('boolean', { name: 'is_lost' }) isLost!: boolean;
  /** In writing: when the next phase opens that nobody was told of yet. */
  @Column('timestamptz', { name: 'opens_next', nullable: true }) opensNext!: Date | null;
}

/** Only ever added to; of all this the serving role may change the content alone, to erase it. */
@Entity('room_fact')
@Unique('room_fact_command_key', ['workshopId', 'commandKey'])
export class FactRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'room_fact_pkey' })
  workshopId!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'room_fact_pkey' }) number!: number;
  @Column('text') kind!: RunKind;
  @Column('jsonb') data!: RunData[RunKind];
  /** What was said. Null: nothing was, or it was erased. */
  @Column('jsonb', { nullable: true }) content!: RunContent;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) by!: string | null;
  /** The client's own name for its command: sent twice, done once. */
  @Column('text', { name: 'command_key' }) commandKey!: string;
  /** Of the command, to tell another one under the same name. */
  @Column('text') digest!: string;
}

/** Who is connected, and when they were last heard of. */
@Entity('room_seen')
export class SeenRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'room_seen_pkey' })
  workshopId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'room_seen_pkey' })
  memberId!: string;
  @Column('timestamptz', { name: 'seen_at' }) seenAt!: Date;
}

/** « Je préfère m’arrêter »: for whoever commands alone, and gone once it was heard. */
@Entity('room_signal')
export class SignalRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'room_signal_pkey' })
  workshopId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'room_signal_pkey' })
  memberId!: string;
  @Column('timestamptz') at!: Date;
}

/** What somebody notes for themselves during a workshop. */
@Entity('room_note')
export class NoteRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'room_note_pkey' })
  workshopId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'room_note_pkey' })
  memberId!: string;
  @Column('text') text!: string;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}

/** The sixty seconds at the end, each from 1 to 5: known to whoever runs the workshop as figures only. */
@Entity('room_evaluation')
export class EvaluationRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'room_evaluation_pkey' })
  workshopId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'room_evaluation_pkey' })
  memberId!: string;
  @Column('int') useful!: number;
  @Column('int') heard!: number;
  @Column('int') frame!: number;
  @Column('timestamptz') at!: Date;
}

/** What a client decided, as it is now: its facts are in the run. */
@Entity('room_action')
@Index('room_action_client_idx', ['clientId'])
@Index('room_action_group_idx', ['groupId'])
export class ActionRecord {
  @PrimaryColumn('uuid', { name: 'action_id', primaryKeyConstraintName: 'room_action_pkey' })
  actionId!: string;
  @Column('uuid', { name: 'workshop_id' }) workshopId!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  @Column('uuid', { name: 'group_id' }) groupId!: string;
  @Column('uuid', { name: 'client_id' }) clientId!: string;
  @Column('int') consultation!: number;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: string | null;
  @Column('date', { name: 'remind_on', nullable: true }) remindOn!: string | null;
  /** The reminder that was told; another day chosen since is told anew. */
  @Column('date', { name: 'reminded_on', nullable: true }) remindedOn!: string | null;
  @Column('jsonb', { nullable: true }) content!: RunContent;
  /** The client wants it for themselves alone. */
  @Column('boolean', { name: 'kept_by_client', default: false }) keptByClient!: boolean;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('text', { nullable: true }) status!: FollowUp | null;
  @Column('jsonb', { nullable: true }) why!: RunContent;
  @Column('timestamptz', { name: 'followed_up_at', nullable: true }) followedUpAt!: Date | null;
}

/** What somebody says 30 or 90 days afterwards of what has changed: nobody else ever reads it. */
@Entity('room_look_back')
export class LookBackRecord {
  @PrimaryColumn('uuid', { name: 'workshop_id', primaryKeyConstraintName: 'room_look_back_pkey' })
  workshopId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'room_look_back_pkey' })
  memberId!: string;
  @PrimaryColumn('int', { primaryKeyConstraintName: 'room_look_back_pkey' }) days!: LookBackDays;
  @Column('text') text!: string;
  @Column('timestamptz') at!: Date;
}
