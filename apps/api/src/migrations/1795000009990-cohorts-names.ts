import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever leaves says whether their name stays where their group reads it. */
export class CohortsNames1795000009990 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE cohorts_member ADD COLUMN name_replaced_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE cohorts_member DROP COLUMN name_replaced_at');
  }
}
