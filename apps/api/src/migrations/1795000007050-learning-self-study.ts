import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts, attempts, shares and the learning record; completions that know what they counted for. */
export class LearningSelfStudy1795000007050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE learning_completion ADD COLUMN unit_key text, ADD COLUMN collective boolean, ADD COLUMN counted boolean;
      UPDATE learning_completion c SET unit_key = coalesce(s.module_key, s.key), collective = s.collective, counted = s.required
        FROM curriculum_step s WHERE s.version_id = c.version_id AND s.key = c.step_key;
      ALTER TABLE learning_completion ALTER COLUMN unit_key SET NOT NULL, ALTER COLUMN collective SET NOT NULL,
        ALTER COLUMN counted SET NOT NULL;

      CREATE TABLE learning_attempt (
        member_id uuid NOT NULL,
        step_key text NOT NULL,
        number integer NOT NULL,
        version_id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        right_answers integer NOT NULL,
        questions integer NOT NULL,
        CONSTRAINT learning_attempt_pkey PRIMARY KEY (member_id, step_key, number)
      );
      INSERT INTO learning_attempt (member_id, step_key, number, version_id, started_at, finished_at, right_answers, questions)
        SELECT a.member_id, a.step_key, 1, min(a.version_id::text)::uuid, min(a.answered_at),
               (SELECT c.completed_at FROM learning_completion c WHERE c.member_id = a.member_id AND c.step_key = a.step_key LIMIT 1),
               count(*) FILTER (WHERE a.is_right),
               (SELECT s.asked FROM curriculum_step s WHERE s.version_id = min(a.version_id::text)::uuid AND s.key = a.step_key)
          FROM learning_answer a GROUP BY a.member_id, a.step_key;

      ALTER TABLE learning_answer ADD COLUMN attempt integer NOT NULL DEFAULT 1, ADD COLUMN value jsonb,
        ADD COLUMN done_at timestamptz;
      UPDATE learning_answer SET value = to_jsonb(option_key), done_at = answered_at;
      ALTER TABLE learning_answer ALTER COLUMN attempt DROP DEFAULT, ALTER COLUMN value SET NOT NULL,
        ALTER COLUMN done_at SET NOT NULL, DROP COLUMN option_key, DROP CONSTRAINT learning_answer_pkey;
      ALTER TABLE learning_answer ADD CONSTRAINT learning_answer_pkey
        PRIMARY KEY (member_id, step_key, attempt, question_key);

      ALTER TABLE learning_position ADD COLUMN end_reached boolean NOT NULL DEFAULT false;
      ALTER TABLE learning_position ALTER COLUMN end_reached DROP DEFAULT;

      CREATE TABLE learning_draft (
        member_id uuid NOT NULL,
        step_key text NOT NULL,
        entry_key text NOT NULL,
        value jsonb NOT NULL,
        version integer NOT NULL,
        write_id uuid NOT NULL,
        version_id uuid NOT NULL,
        done_at timestamptz NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT learning_draft_pkey PRIMARY KEY (member_id, step_key, entry_key)
      );

      CREATE TABLE learning_share (
        id uuid CONSTRAINT learning_share_pkey PRIMARY KEY,
        member_id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        step_key text NOT NULL,
        audience text NOT NULL,
        content jsonb NOT NULL,
        shared_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX learning_share_audience_key ON learning_share (member_id, step_key, audience)
        WHERE revoked_at IS NULL;

      -- Append-only: who did what to what, when it was done and when it was received. Never the content.
      CREATE TABLE learning_record (
        id uuid CONSTRAINT learning_record_pkey PRIMARY KEY,
        member_id uuid NOT NULL,
        actor_id uuid NOT NULL,
        verb text NOT NULL,
        step_key text NOT NULL,
        entry_key text,
        version_id uuid NOT NULL,
        result jsonb,
        done_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        told_at timestamptz,
        told_sent_at timestamptz,
        clock_flag text,
        write_id uuid
      );
      CREATE UNIQUE INDEX learning_record_write_key ON learning_record (member_id, write_id, verb) WHERE write_id IS NOT NULL;
      CREATE INDEX learning_record_member_idx ON learning_record (member_id, received_at);
      REVOKE UPDATE, DELETE ON learning_record FROM cheminer_app;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE learning_record, learning_share, learning_draft, learning_attempt;
      ALTER TABLE learning_position DROP COLUMN end_reached;
      DELETE FROM learning_answer WHERE attempt > 1 OR jsonb_typeof(value) <> 'string';
      ALTER TABLE learning_answer ADD COLUMN option_key text;
      UPDATE learning_answer SET option_key = value #>> '{}';
      ALTER TABLE learning_answer DROP CONSTRAINT learning_answer_pkey;
      ALTER TABLE learning_answer ALTER COLUMN option_key SET NOT NULL, DROP COLUMN attempt, DROP COLUMN value,
        DROP COLUMN done_at;
      ALTER TABLE learning_answer ADD CONSTRAINT learning_answer_pkey PRIMARY KEY (member_id, step_key, question_key);
      ALTER TABLE learning_completion DROP COLUMN unit_key, DROP COLUMN collective, DROP COLUMN counted;`);
  }
}
