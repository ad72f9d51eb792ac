import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is client when: each member of a group once per cycle, and every decision about it. */
export class WorkshopsTurns1795000009200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE workshops_turn (
        id uuid CONSTRAINT workshops_turn_pkey PRIMARY KEY,
        group_id uuid NOT NULL,
        step_key text NOT NULL,
        slot integer NOT NULL,
        member_id uuid,
        fixed boolean NOT NULL,
        outcome text NOT NULL,
        reason text,
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX workshops_turn_slot_key ON workshops_turn (group_id, step_key, slot)
        WHERE outcome <> 'absent';

      CREATE TABLE workshops_turn_change (
        id uuid CONSTRAINT workshops_turn_change_pkey PRIMARY KEY,
        group_id uuid NOT NULL,
        step_key text NOT NULL,
        slot integer NOT NULL,
        kind text NOT NULL,
        before uuid,
        after uuid,
        reason text,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL
      );
      CREATE INDEX workshops_turn_change_group_idx ON workshops_turn_change (group_id);
      REVOKE UPDATE, DELETE ON workshops_turn_change FROM cheminer_app;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE workshops_turn_change, workshops_turn');
  }
}
