import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a meeting is for, whether it takes place or not: they are told when it is cancelled. */
export class CohortsConcerned1795000009510 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
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

      CREATE OR REPLACE VIEW cohorts_expected AS
        SELECT meeting_id, starts_at, member_id, account_id, role, span
          FROM cohorts_concerned WHERE cancelled_at IS NULL;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE OR REPLACE VIEW cohorts_expected AS
        SELECT b.id AS meeting_id, b.starts_at, m.id AS member_id, m.account_id, m.role,
               tstzrange(b.starts_at, b.starts_at + b.minutes * interval '1 minute') AS span
          FROM cohorts_meeting b
          LEFT JOIN cohorts_group g ON g.id = b.group_id
          JOIN cohorts_member m ON m.cohort_id = b.cohort_id
           AND m.joined_on <= (b.starts_at AT TIME ZONE b.zone)::date
           AND (m.left_on IS NULL OR m.left_on >= (b.starts_at AT TIME ZONE b.zone)::date)
           AND (m.id = coalesce(b.facilitator_id, g.facilitator_id)
             OR m.role = 'participant' AND (b.group_id IS NULL OR EXISTS (
               SELECT 1 FROM cohorts_group_member gm WHERE gm.group_id = b.group_id AND gm.member_id = m.id
                  AND gm.since <= (b.starts_at AT TIME ZONE b.zone)::date)))
         WHERE b.cancelled_at IS NULL;
      DROP VIEW cohorts_concerned`);
  }
}
