import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that tell something else than a meeting's own story: the same occasion may be about several people. */
export class NotificationsNotices1795000009560 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE notifications_message ADD COLUMN about uuid;
      UPDATE notifications_message SET about = occasion_id;
      ALTER TABLE notifications_message ALTER COLUMN about SET NOT NULL;
      ALTER TABLE notifications_message DROP CONSTRAINT notifications_message_once;
      ALTER TABLE notifications_message
        ADD CONSTRAINT notifications_message_once UNIQUE (account_id, occasion_id, kind, occasion_start, round, about);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE notifications_message DROP CONSTRAINT notifications_message_once;
      DELETE FROM notifications_message WHERE about <> occasion_id;
      ALTER TABLE notifications_message DROP COLUMN about;
      ALTER TABLE notifications_message
        ADD CONSTRAINT notifications_message_once UNIQUE (account_id, occasion_id, kind, occasion_start, round);`);
  }
}
