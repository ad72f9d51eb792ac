import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CohortsCreate1795000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE cohorts_cohort (
        id uuid CONSTRAINT cohorts_cohort_pkey PRIMARY KEY,
        title text NOT NULL,
        course_id uuid NOT NULL,
        version_id uuid NOT NULL,
        zone text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        demonstration boolean NOT NULL,
        archived_at timestamptz
      );

      CREATE TABLE cohorts_module_date (
        cohort_id uuid NOT NULL CONSTRAINT cohorts_module_date_cohort_fkey REFERENCES cohorts_cohort,
        module_key text NOT NULL,
        opens_on date NOT NULL,
        guide_on date NOT NULL,
        CONSTRAINT cohorts_module_date_pkey PRIMARY KEY (cohort_id, module_key)
      );

      CREATE TABLE cohorts_territory (
        id uuid CONSTRAINT cohorts_territory_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL CONSTRAINT cohorts_territory_cohort_fkey REFERENCES cohorts_cohort,
        name text NOT NULL,
        kind text NOT NULL,
        structure text NOT NULL
      );

      CREATE TABLE cohorts_member (
        id uuid CONSTRAINT cohorts_member_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL CONSTRAINT cohorts_member_cohort_fkey REFERENCES cohorts_cohort,
        account_id uuid NOT NULL,
        role text NOT NULL,
        territory_id uuid CONSTRAINT cohorts_member_territory_fkey REFERENCES cohorts_territory,
        profile text,
        joined_on date NOT NULL,
        left_on date,
        left_reason text,
        CONSTRAINT cohorts_member_account_key UNIQUE (cohort_id, account_id)
      );
      CREATE INDEX cohorts_member_account_idx ON cohorts_member (account_id);

      CREATE TABLE cohorts_group (
        id uuid CONSTRAINT cohorts_group_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL CONSTRAINT cohorts_group_cohort_fkey REFERENCES cohorts_cohort,
        key text NOT NULL,
        facilitator_id uuid NOT NULL CONSTRAINT cohorts_group_facilitator_fkey REFERENCES cohorts_member,
        relay_id uuid CONSTRAINT cohorts_group_relay_fkey REFERENCES cohorts_member,
        CONSTRAINT cohorts_group_key_key UNIQUE (cohort_id, key)
      );

      CREATE TABLE cohorts_group_member (
        group_id uuid NOT NULL CONSTRAINT cohorts_group_member_group_fkey REFERENCES cohorts_group,
        member_id uuid NOT NULL CONSTRAINT cohorts_group_member_member_fkey REFERENCES cohorts_member,
        CONSTRAINT cohorts_group_member_pkey PRIMARY KEY (group_id, member_id)
      );
      CREATE UNIQUE INDEX cohorts_group_member_member_key ON cohorts_group_member (member_id);

      CREATE VIEW read.cohorts_cohort AS
        SELECT id AS cohort_id, title, version_id, zone, starts_on, ends_on, demonstration, archived_at FROM cohorts_cohort;

      CREATE VIEW read.cohorts_module_date AS SELECT cohort_id, module_key, opens_on, guide_on FROM cohorts_module_date;

      CREATE VIEW read.cohorts_territory AS
        SELECT id AS territory_id, cohort_id, name, kind, structure FROM cohorts_territory;

      CREATE VIEW read.cohorts_member AS
        SELECT m.id AS member_id, m.cohort_id, m.account_id, m.role, m.territory_id, m.profile, m.joined_on, m.left_on,
               g.key AS group_key
          FROM cohorts_member m
          LEFT JOIN cohorts_group_member gm ON gm.member_id = m.id
          LEFT JOIN cohorts_group g ON g.id = gm.group_id;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.cohorts_member, read.cohorts_territory, read.cohorts_module_date, read.cohorts_cohort;
      DROP TABLE cohorts_group_member, cohorts_group, cohorts_member, cohorts_territory, cohorts_module_date,
        cohorts_cohort`);
  }
}
