import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting may have few places: those who ask first have them, the others wait in the order of their asking. */
export class CohortsPlaces1795000009800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE cohorts_meeting ADD COLUMN places integer CONSTRAINT cohorts_meeting_places_check CHECK (places > 0);

      CREATE TABLE cohorts_place (
        meeting_id uuid NOT NULL CONSTRAINT cohorts_place_meeting_fkey REFERENCES cohorts_meeting,
        member_id uuid NOT NULL CONSTRAINT cohorts_place_member_fkey REFERENCES cohorts_member,
        number integer NOT NULL,
        given_at timestamptz,
        CONSTRAINT cohorts_place_pkey PRIMARY KEY (meeting_id, member_id),
        CONSTRAINT cohorts_place_order UNIQUE (meeting_id, number)
      );

      CREATE OR REPLACE VIEW cohorts_concerned AS
        SELECT b.id AS meeting_id, b.starts_at, m.id AS member_id, m.account_id, m.role,
               tstzrange(b.starts_at, b.starts_at + b.minutes * interval '1 minute') AS span, b.cancelled_at
          FROM cohorts_meeting b
          LEFT JOIN cohorts_group g ON g.id = b.group_id
          JOIN cohorts_member m ON m.cohort_id = b.cohort_id
           AND m.joined_on <= (b.starts_at AT TIME ZONE b.zone)::date
           AND (m.left_on IS NULL OR m.left_on >= (b.starts_at AT TIME ZONE b.zone)::date)
           AND (m.id = coalesce(b.facilitator_id, g.facilitator_id)
             OR m.role = 'participant'
               AND (b.group_id IS NULL OR EXISTS (
                 SELECT 1 FROM cohorts_group_member gm WHERE gm.group_id = b.group_id AND gm.member_id = m.id
                    AND gm.since <= (b.starts_at AT TIME ZONE b.zone)::date))
               AND (b.places IS NULL OR EXISTS (
                 SELECT 1 FROM cohorts_place p WHERE p.meeting_id = b.id AND p.member_id = m.id
                    AND p.given_at IS NOT NULL)));

      -- Who asked for a place and is still there that day, in the order of their asking.
      CREATE VIEW cohorts_line AS
        SELECT p.meeting_id, p.member_id, m.account_id, p.number, p.given_at
          FROM cohorts_place p
          JOIN cohorts_meeting b ON b.id = p.meeting_id
          JOIN cohorts_member m ON m.id = p.member_id
           AND m.joined_on <= (b.starts_at AT TIME ZONE b.zone)::date
           AND (m.left_on IS NULL OR m.left_on >= (b.starts_at AT TIME ZONE b.zone)::date);
      GRANT SELECT ON cohorts_line TO cheminer_app;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW cohorts_line;
      CREATE OR REPLACE VIEW cohorts_concerned AS
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
      DROP TABLE cohorts_place;
      ALTER TABLE cohorts_meeting DROP COLUMN places;`);
  }
}
