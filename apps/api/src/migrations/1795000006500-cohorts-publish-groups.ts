import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever reads that a group met has to know which group it is. */
export class CohortsPublishGroups1795000006500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW read.cohorts_group AS SELECT id AS group_id, cohort_id, key AS group_key FROM cohorts_group;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP VIEW read.cohorts_group');
  }
}
