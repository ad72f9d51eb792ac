import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LearningCreate1795000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE learning_completion (
        id uuid CONSTRAINT learning_completion_pkey PRIMARY KEY,
        member_id uuid NOT NULL,
        step_key text NOT NULL,
        version_id uuid NOT NULL,
        completed_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        rule_version integer NOT NULL,
        evidence jsonb NOT NULL,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        withdrawn_reason text
      );
      CREATE UNIQUE INDEX learning_completion_step_key ON learning_completion (member_id, step_key)
        WHERE withdrawn_at IS NULL;
      REVOKE DELETE ON learning_completion FROM cheminer_app;

      CREATE TABLE learning_progress (
        member_id uuid NOT NULL,
        unit_key text NOT NULL,
        done integer NOT NULL,
        required integer NOT NULL,
        collective_done integer NOT NULL,
        collective_required integer NOT NULL,
        last_activity_at timestamptz,
        rule_version integer NOT NULL,
        CONSTRAINT learning_progress_pkey PRIMARY KEY (member_id, unit_key)
      );

      CREATE TABLE learning_answer (
        member_id uuid NOT NULL,
        step_key text NOT NULL,
        question_key text NOT NULL,
        option_key text NOT NULL,
        is_right boolean NOT NULL,
        version_id uuid NOT NULL,
        answered_at timestamptz NOT NULL,
        CONSTRAINT learning_answer_pkey PRIMARY KEY (member_id, step_key, question_key)
      );

      CREATE TABLE learning_position (
        member_id uuid NOT NULL,
        step_key text NOT NULL,
        position double precision NOT NULL,
        kept_at timestamptz NOT NULL,
        CONSTRAINT learning_position_pkey PRIMARY KEY (member_id, step_key)
      );

      CREATE VIEW read.learning_progress AS
        SELECT member_id, unit_key, done, required, collective_done, collective_required, last_activity_at, rule_version
          FROM learning_progress;

      -- Dates and how it was proved, never what was answered.
      CREATE VIEW read.learning_completion AS
        SELECT member_id, step_key, completed_at, received_at, evidence ->> 'by' AS proved_by, withdrawn_at,
               withdrawn_by, withdrawn_reason
          FROM learning_completion;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.learning_completion, read.learning_progress;
      DROP TABLE learning_position, learning_answer, learning_progress, learning_completion`);
  }
}
