import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries that came and went in one person's calendar carry greater numbers than their meeting. */
export class NotificationsEntryAhead1795000010221 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE notifications_message ADD COLUMN entry_ahead integer NOT NULL DEFAULT 0');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE notifications_message DROP COLUMN entry_ahead');
  }
}
