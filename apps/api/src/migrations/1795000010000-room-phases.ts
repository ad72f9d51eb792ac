import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In writing, phases open by their date: what is watched to tell people of the next one. */
export class RoomPhases1795000010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE room_run ADD COLUMN opens_next timestamptz;
      CREATE INDEX room_run_opens_idx ON room_run (opens_next) WHERE opens_next IS NOT NULL;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE room_run DROP COLUMN opens_next');
  }
}
