import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After a workshop: what its client keeps for themselves, and what people say of it 30 and 90 days later. */
export class RoomLookBack1795000009760 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE room_action ADD COLUMN kept_by_client boolean NOT NULL DEFAULT false,
        ADD COLUMN reminded_on date;

      CREATE TABLE room_look_back (
        workshop_id uuid NOT NULL,
        member_id uuid NOT NULL,
        days integer NOT NULL,
        text text NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT room_look_back_pkey PRIMARY KEY (workshop_id, member_id, days)
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE room_look_back;
      ALTER TABLE room_action DROP COLUMN kept_by_client, DROP COLUMN reminded_on`);
  }
}
