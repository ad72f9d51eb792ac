import type { ReminderDistance } from '@cheminer/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Of whoever chose something; without a row everything is wanted but the week, which one asks for. */
@Entity('notifications_preference')
export class PreferenceRecord {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'notifications_preference_pkey' })
  accountId!: string;
  @Column('boolean') invitations!: boolean;
  @Column('boolean') edits!: boolean;
  @Column('boolean') digest!: boolean;
  @Column('boolean', { default: false }) study!: boolean;
  @Column('text', { array: true }) reminders!: ReminderDistance[];
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

/** At which distances a cohort reminds; without a row at all of them. */
@Entity('notifications_cohort_setting')
export class CohortSettingRecord {
  @PrimaryColumn('uuid', { name: 'cohort_id', primaryKeyConstraintName: 'notifications_cohort_setting_pkey' })
  cohortId!: string;
  @Column('text', { array: true }) reminders!: ReminderDistance[];
}

/** A reminder of a meeting at its hour that was queued for all: nobody looks for its people again. */
@Entity('notifications_reminded')
export class RemindedRecord {
  @PrimaryColumn('uuid', { name: 'meeting_id', primaryKeyConstraintName: 'notifications_reminded_pkey' })
  meetingId!: string;
  @PrimaryColumn('timestamptz', {
    name: 'starts_at',
    primaryKeyConstraintName: 'notifications_reminded_pkey',
  })
  startsAt!: Date;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'notifications_reminded_pkey' })
  distance!: ReminderDistance;
}
