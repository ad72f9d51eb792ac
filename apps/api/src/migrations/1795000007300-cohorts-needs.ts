import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people need in order to take part, told once, and whom they let read it. Never in the `read` schema. */
export class CohortsNeeds1795000007300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE cohorts_need_list (
        account_id uuid CONSTRAINT cohorts_need_list_pkey PRIMARY KEY,
        revision integer NOT NULL,
        told_at timestamptz NOT NULL
      );

      CREATE TABLE cohorts_need (
        account_id uuid NOT NULL CONSTRAINT cohorts_need_list_fkey REFERENCES cohorts_need_list,
        kind text NOT NULL,
        note text NOT NULL,
        shared_with_facilitator boolean NOT NULL,
        shared_with_coordinator boolean NOT NULL,
        told_at timestamptz NOT NULL,
        CONSTRAINT cohorts_need_pkey PRIMARY KEY (account_id, kind)
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE cohorts_need, cohorts_need_list');
  }
}
