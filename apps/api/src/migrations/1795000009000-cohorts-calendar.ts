import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One calendar of meetings, and who is held by each: nobody twice at once, and it is PostgreSQL that says so. */
export class CohortsCalendar1795000009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE cohorts_meeting (
        id uuid CONSTRAINT cohorts_meeting_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL CONSTRAINT cohorts_meeting_cohort_fkey REFERENCES cohorts_cohort,
        group_id uuid CONSTRAINT cohorts_meeting_group_fkey REFERENCES cohorts_group,
        facilitator_id uuid CONSTRAINT cohorts_meeting_facilitator_fkey REFERENCES cohorts_member,
        kind text NOT NULL,
        title text NOT NULL,
        starts_at timestamptz NOT NULL,
        zone text NOT NULL,
        minutes integer NOT NULL,
        place text,
        access text,
        link text,
        phone text,
        sequence integer NOT NULL,
        cancelled_at timestamptz,
        change_reason text,
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX cohorts_meeting_cohort_idx ON cohorts_meeting (cohort_id, starts_at);
      CREATE INDEX cohorts_meeting_group_idx ON cohorts_meeting (group_id);
      CREATE INDEX cohorts_meeting_starts_idx ON cohorts_meeting (starts_at);

      CREATE TABLE cohorts_busy (
        meeting_id uuid NOT NULL CONSTRAINT cohorts_busy_meeting_fkey REFERENCES cohorts_meeting,
        account_id uuid NOT NULL,
        span tstzrange NOT NULL,
        CONSTRAINT cohorts_busy_pkey PRIMARY KEY (meeting_id, account_id),
        CONSTRAINT cohorts_busy_once EXCLUDE USING gist (account_id WITH =, span WITH &&)
      );

      -- Whom a meeting is for, whether it takes place or not: its facilitator, and the participants who had come by
      -- its day and were still there.
      CREATE VIEW cohorts_concerned AS
        SELECT b.id AS meeting_id, b.starts_at, m.id AS member_id, m.account_id, m.role,
               tstzrange(b.starts_at, b.starts_at + b.minutes * interval '1 minute') AS span, b.cancelled_at
          FROM cohorts_meeting b
          LEFT JOIN cohorts_group g ON g.id = b.group_id
          JOIN cohorts_member m ON m.cohort_id = b.cohort_id
           AND m.joined_on <= (b.starts_at AT TIME ZONE b.zone)::date
           AND (m.left_on IS NULL OR m.left_on >= (b.starts_at AT TIME ZONE b.zone)::date)
           AND (m.id = coalesce(b.facilitator_id, g.facilitator_id)
             OR m.role = 'participant' AND (b.group_id IS NULL OR EXISTS (
               SELECT 1 FROM cohorts_group_member gm WHERE gm.group_id = b.group_id AND gm.member_id = m.id
                  AND gm.since <= (b.starts_at AT TIME ZONE b.zone)::date)));
      GRANT SELECT ON cohorts_concerned TO cheminer_app;

      -- Whom it holds.
      CREATE VIEW cohorts_expected AS
        SELECT meeting_id, starts_at, member_id, account_id, role, span
          FROM cohorts_concerned WHERE cancelled_at IS NULL;
      GRANT SELECT ON cohorts_expected TO cheminer_app;

      INSERT INTO cohorts_meeting (id, cohort_id, group_id, kind, title, starts_at, zone, minutes, place, link, sequence, changed_at)
        SELECT w.id, w.cohort_id, w.group_id, 'workshop', coalesce(s.title, w.step_key), w.starts_at, w.zone, w.minutes,
               w.place, w.link, w.revision - 1, w.created_at
          FROM workshops_workshop w JOIN read.cohorts_cohort c ON c.cohort_id = w.cohort_id
          LEFT JOIN read.curriculum_step s ON s.version_id = c.version_id AND s.step_key = w.step_key;
      INSERT INTO cohorts_meeting (id, cohort_id, kind, title, starts_at, zone, minutes, place, link, sequence, changed_at)
        SELECT id, cohort_id, 'webinar', title, starts_at, zone, minutes, place, link, 0, created_at FROM agenda_event;
      INSERT INTO cohorts_busy (meeting_id, account_id, span)
        SELECT meeting_id, account_id, span FROM cohorts_expected WHERE starts_at > now() ON CONFLICT DO NOTHING;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW cohorts_expected, cohorts_concerned; DROP TABLE cohorts_busy, cohorts_meeting');
  }
}
