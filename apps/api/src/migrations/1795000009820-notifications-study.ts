import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever wants it reads on Mondays what is left of their week. */
export class NotificationsStudy1795000009820 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE notifications_preference ADD COLUMN study boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE notifications_preference DROP COLUMN study');
  }
}
