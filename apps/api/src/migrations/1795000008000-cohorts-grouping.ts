import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What groups are formed from: when people are free, who must not meet in one group, since when somebody is in theirs. */
export class CohortsGrouping1795000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE cohorts_availability (
        member_id uuid CONSTRAINT cohorts_availability_pkey PRIMARY KEY
          CONSTRAINT cohorts_availability_member_fkey REFERENCES cohorts_member,
        half_days text[] NOT NULL,
        told_at timestamptz NOT NULL
      );

      CREATE TABLE cohorts_apart (
        cohort_id uuid NOT NULL CONSTRAINT cohorts_apart_cohort_fkey REFERENCES cohorts_cohort,
        one_id uuid NOT NULL CONSTRAINT cohorts_apart_one_fkey REFERENCES cohorts_member,
        other_id uuid NOT NULL CONSTRAINT cohorts_apart_other_fkey REFERENCES cohorts_member,
        CONSTRAINT cohorts_apart_pkey PRIMARY KEY (one_id, other_id)
      );
      CREATE INDEX cohorts_apart_cohort_idx ON cohorts_apart (cohort_id);

      CREATE TABLE cohorts_grouping (
        cohort_id uuid CONSTRAINT cohorts_grouping_pkey PRIMARY KEY
          CONSTRAINT cohorts_grouping_cohort_fkey REFERENCES cohorts_cohort,
        revision integer NOT NULL,
        formed_by uuid NOT NULL CONSTRAINT cohorts_grouping_member_fkey REFERENCES cohorts_member,
        formed_at timestamptz NOT NULL
      );

      ALTER TABLE cohorts_group_member ADD COLUMN since date;
      UPDATE cohorts_group_member gm SET since = m.joined_on FROM cohorts_member m WHERE m.id = gm.member_id;
      ALTER TABLE cohorts_group_member ALTER COLUMN since SET NOT NULL;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE cohorts_group_member DROP COLUMN since;
      DROP TABLE cohorts_grouping, cohorts_apart, cohorts_availability`);
  }
}
