import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkshopsPolls1795000009300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE workshops_poll (
        id uuid CONSTRAINT workshops_poll_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL,
        group_id uuid NOT NULL,
        step_key text NOT NULL,
        zone text NOT NULL,
        minutes integer NOT NULL,
        place text,
        access text,
        link text,
        phone text,
        answer_by date,
        opened_by uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz,
        confirmed_slot_id uuid
      );
      CREATE INDEX workshops_poll_group_idx ON workshops_poll (group_id, step_key);
      CREATE UNIQUE INDEX workshops_poll_open_key ON workshops_poll (group_id, step_key) WHERE closed_at IS NULL;

      CREATE TABLE workshops_poll_slot (
        id uuid CONSTRAINT workshops_poll_slot_pkey PRIMARY KEY,
        poll_id uuid NOT NULL CONSTRAINT workshops_poll_slot_poll_fkey REFERENCES workshops_poll,
        starts_at timestamptz NOT NULL,
        CONSTRAINT workshops_poll_slot_start_key UNIQUE (poll_id, starts_at)
      );

      CREATE TABLE workshops_poll_answer (
        slot_id uuid NOT NULL CONSTRAINT workshops_poll_answer_slot_fkey REFERENCES workshops_poll_slot,
        member_id uuid NOT NULL,
        answer text NOT NULL,
        answered_at timestamptz NOT NULL,
        CONSTRAINT workshops_poll_answer_pkey PRIMARY KEY (slot_id, member_id)
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE workshops_poll_answer, workshops_poll_slot, workshops_poll');
  }
}
