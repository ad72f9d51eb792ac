import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever runs a webinar is known, and so held by it like whoever runs a workshop. */
export class AgendaFacilitator1795000010340 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE agenda_event ADD COLUMN facilitator_id uuid
        CONSTRAINT agenda_event_facilitator_fkey REFERENCES cohorts_member;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE agenda_event DROP COLUMN facilitator_id');
  }
}
