import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written to whom, about what, and what became of it; what people want of it. */
export class NotificationsCreate1795000009520 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE notifications_message (
        id uuid CONSTRAINT notifications_message_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT notifications_message_account_fkey REFERENCES identity_account,
        cohort_id uuid NOT NULL CONSTRAINT notifications_message_cohort_fkey REFERENCES cohorts_cohort,
        group_id uuid,
        kind text NOT NULL,
        occasion_id uuid NOT NULL,
        occasion_start timestamptz NOT NULL,
        round integer NOT NULL,
        sequence integer NOT NULL,
        told_start timestamptz,
        gathered boolean NOT NULL,
        digest_id uuid,
        created_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        state text NOT NULL,
        why text,
        answer text,
        attempts integer NOT NULL,
        claim uuid,
        claimed_until timestamptz,
        handed_at timestamptz,
        settled_at timestamptz,
        subject text,
        body text,
        CONSTRAINT notifications_message_once UNIQUE (account_id, occasion_id, kind, occasion_start, round)
      );
      CREATE INDEX notifications_message_due_idx ON notifications_message (due_at) WHERE state = 'queued';
      CREATE INDEX notifications_message_occasion_idx ON notifications_message (occasion_id);
      CREATE INDEX notifications_message_cohort_idx ON notifications_message (cohort_id, created_at, id);
      CREATE INDEX notifications_message_digest_idx ON notifications_message (digest_id);

      CREATE TABLE notifications_reminded (
        meeting_id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        distance text NOT NULL,
        CONSTRAINT notifications_reminded_pkey PRIMARY KEY (meeting_id, starts_at, distance)
      );

      CREATE TABLE notifications_preference (
        account_id uuid CONSTRAINT notifications_preference_pkey PRIMARY KEY
          CONSTRAINT notifications_preference_account_fkey REFERENCES identity_account,
        invitations boolean NOT NULL,
        edits boolean NOT NULL,
        digest boolean NOT NULL,
        reminders text[] NOT NULL,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE notifications_cohort_setting (
        cohort_id uuid CONSTRAINT notifications_cohort_setting_pkey PRIMARY KEY
          CONSTRAINT notifications_cohort_setting_cohort_fkey REFERENCES cohorts_cohort,
        reminders text[] NOT NULL
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE notifications_cohort_setting, notifications_preference, notifications_reminded,
        notifications_message`);
  }
}
