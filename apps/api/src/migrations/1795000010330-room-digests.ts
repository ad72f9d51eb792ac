import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A digest that was made with what was said would outlive its erasure: from now on it is of the fact alone. */
export class RoomDigests1795000010330 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE room_fact SET digest = ''
       WHERE kind IN ('client', 'contract', 'contribute', 'decide-action', 'follow-up')`);
  }

  // What is gone stays gone.
  async down(): Promise<void> {}
}
