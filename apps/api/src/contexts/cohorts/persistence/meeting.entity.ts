import { Check, Column, Entity, Exclusion, Index, PrimaryColumn, Unique } from 'typeorm';
import type { MeetingKind } from '../domain/meeting.ts';

/** A workshop or a webinar as the calendar knows it, by the same id; each change gives it a greater `sequence`. */
@Entity('cohorts_meeting')
@Check('cohorts_meeting_places_check', 'places > 0')
@Index('cohorts_meeting_cohort_idx', ['cohortId', 'startsAt'])
export class MeetingRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'cohorts_meeting_pkey' }) id!: string;
  @Column('uuid', { name: 'cohort_id' }) cohortId!: string;
  /** Null where it is for the whole cohort. */
  @Index('cohorts_meeting_group_idx')
  @Column('uuid', { name: 'group_id', nullable: true })
  groupId!: string | null;
  /** Member who runs it in place of the facilitator of the group, or runs a webinar; null while nobody does. */
  @Column('uuid', { name: 'facilitator_id', nullable: true }) facilitatorId!: string | null;
  @Column('text') kind!: MeetingKind;
  @Column('text') title!: string;
  @Index('cohorts_meeting_starts_idx') @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  /** IANA zone of the organiser. */
  @Column('text') zone!: string;
  @Column('int') minutes!: number;
  @Column('text', { nullable: true }) place!: string | null;
  /** How to get in: a code, a floor, parking, steps. */
  @Column('text', { nullable: true }) access!: string | null;
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  /** How many people it takes, those who ask first; null where it is for everybody. */
  @Column('int', { nullable: true }) places!: number | null;
  @Column('int') sequence!: number;
  /** The last that changed what the entry says in people's calendars. */
  @Column('int', { name: 'entry_sequence' }) entrySequence!: number;
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('text', { name: 'change_reason', nullable: true }) changeReason!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

/** Somebody who asked for a place at a meeting that has few: it is theirs from `givenAt` on, else they wait. */
@Entity('cohorts_place')
@Unique('cohorts_place_order', ['meetingId', 'number'])
export class PlaceRecord {
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'cohorts_place_pkey' })
  meetingId!: string;
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'cohorts_place_pkey' })
  memberId!: string;
  /** Grows with each who asks. */
  @Column('int') number!: number;
  @Column('timestamptz', { name: 'given_at', nullable: true }) givenAt!: Date | null;
}

/** One row for each person whom a meeting holds: PostgreSQL refuses that two of them overlap. */
@Entity('cohorts_busy')
@Exclusion('cohorts_busy_once', 'USING gist (account_id WITH =, span WITH &&)')
export class BusyRecord {
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'cohorts_busy_pkey' })
  meetingId!: string;
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'cohorts_busy_pkey' })
  accountId!: string;
  @Column('tstzrange') span!: string;
}
