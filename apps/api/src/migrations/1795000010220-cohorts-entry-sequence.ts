import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which change of a meeting was the last that changed its entry in people's calendars. */
export class CohortsEntrySequence1795000010220 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE cohorts_meeting ADD COLUMN entry_sequence integer;
      UPDATE cohorts_meeting SET entry_sequence = sequence;
      ALTER TABLE cohorts_meeting ALTER COLUMN entry_sequence SET NOT NULL;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE cohorts_meeting DROP COLUMN entry_sequence');
  }
}
