import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What learners hand in beside what they type: files on their way, and those that came, whose content lies in the media store. */
export class LearningFiles1795000007100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE media_upload (
        id uuid CONSTRAINT media_upload_pkey PRIMARY KEY,
        owner text NOT NULL,
        name text NOT NULL,
        bytes integer NOT NULL,
        opened_at timestamptz NOT NULL,
        finished_at timestamptz
      );
      CREATE INDEX media_upload_owner_idx ON media_upload (owner);

      CREATE TABLE learning_file (
        id uuid CONSTRAINT learning_file_pkey PRIMARY KEY,
        member_id uuid NOT NULL,
        step_key text NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        bytes integer NOT NULL,
        hash text NOT NULL CONSTRAINT learning_file_hash_fkey REFERENCES media_file,
        version_id uuid NOT NULL,
        done_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        removed_at timestamptz
      );
      CREATE INDEX learning_file_member_idx ON learning_file (member_id, step_key);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE learning_file, media_upload');
  }
}
