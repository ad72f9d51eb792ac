import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who left a cohort when, who said so and why; and who came back to it. */
export class CohortsDepartures1795000009540 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE cohorts_departure (
        id uuid CONSTRAINT cohorts_departure_pkey PRIMARY KEY,
        member_id uuid NOT NULL CONSTRAINT cohorts_departure_member_fkey REFERENCES cohorts_member,
        left_on date,
        reason text NOT NULL,
        decided_by uuid CONSTRAINT cohorts_departure_by_fkey REFERENCES cohorts_member,
        decided_at timestamptz NOT NULL
      );
      CREATE INDEX cohorts_departure_member_idx ON cohorts_departure (member_id);
      REVOKE UPDATE, DELETE ON cohorts_departure FROM cheminer_app;

      -- Why somebody leaves is published to nobody.
      CREATE VIEW read.cohorts_departure AS
        SELECT d.id AS departure_id, m.cohort_id, d.member_id, d.left_on, d.decided_by, d.decided_at
          FROM cohorts_departure d JOIN cohorts_member m ON m.id = d.member_id;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW read.cohorts_departure; DROP TABLE cohorts_departure');
  }
}
