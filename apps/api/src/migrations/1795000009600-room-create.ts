import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The workshop room: runs and their numbered facts; what was said is apart, and alone may be erased. */
export class RoomCreate1795000009600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE room_run (
        workshop_id uuid CONSTRAINT room_run_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL,
        group_id uuid NOT NULL,
        number integer NOT NULL,
        commander_id uuid,
        is_live boolean NOT NULL,
        is_lost boolean NOT NULL
      );
      CREATE INDEX room_run_command_idx ON room_run (commander_id) WHERE is_live;

      CREATE TABLE room_fact (
        workshop_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        data jsonb NOT NULL,
        content jsonb,
        at timestamptz NOT NULL,
        by uuid,
        command_key text NOT NULL,
        digest text NOT NULL,
        CONSTRAINT room_fact_pkey PRIMARY KEY (workshop_id, number),
        CONSTRAINT room_fact_command_key UNIQUE (workshop_id, command_key)
      );
      REVOKE UPDATE, DELETE ON room_fact FROM cheminer_app;
      GRANT UPDATE (content) ON room_fact TO cheminer_app;

      CREATE TABLE room_seen (
        workshop_id uuid NOT NULL,
        member_id uuid NOT NULL,
        seen_at timestamptz NOT NULL,
        CONSTRAINT room_seen_pkey PRIMARY KEY (workshop_id, member_id)
      );
      CREATE TABLE room_signal (
        workshop_id uuid NOT NULL,
        member_id uuid NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT room_signal_pkey PRIMARY KEY (workshop_id, member_id)
      );
      CREATE TABLE room_note (
        workshop_id uuid NOT NULL,
        member_id uuid NOT NULL,
        text text NOT NULL,
        version integer NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT room_note_pkey PRIMARY KEY (workshop_id, member_id)
      );
      CREATE TABLE room_evaluation (
        workshop_id uuid NOT NULL,
        member_id uuid NOT NULL,
        useful integer NOT NULL,
        heard integer NOT NULL,
        frame integer NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT room_evaluation_pkey PRIMARY KEY (workshop_id, member_id)
      );
      CREATE TABLE room_action (
        action_id uuid CONSTRAINT room_action_pkey PRIMARY KEY,
        workshop_id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        group_id uuid NOT NULL,
        client_id uuid NOT NULL,
        consultation integer NOT NULL,
        due_on date,
        remind_on date,
        content jsonb,
        decided_at timestamptz NOT NULL,
        status text,
        why jsonb,
        followed_up_at timestamptz
      );
      CREATE INDEX room_action_client_idx ON room_action (client_id);
      CREATE INDEX room_action_group_idx ON room_action (group_id);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE room_action, room_evaluation, room_note, room_signal, room_seen, room_fact, room_run',
    );
  }
}
