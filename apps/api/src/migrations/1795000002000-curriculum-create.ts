import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With media, which only courses use so far. Published versions are immutable: the serving role cannot change them. */
export class CurriculumCreate1795000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE media_file (
        hash text CONSTRAINT media_file_pkey PRIMARY KEY,
        media_type text NOT NULL,
        bytes integer NOT NULL,
        stored_at timestamptz NOT NULL
      );

      CREATE TABLE curriculum_course (
        id uuid CONSTRAINT curriculum_course_pkey PRIMARY KEY,
        key text NOT NULL
      );
      CREATE UNIQUE INDEX curriculum_course_key_key ON curriculum_course (key);

      CREATE TABLE curriculum_version (
        id uuid CONSTRAINT curriculum_version_pkey PRIMARY KEY,
        course_id uuid NOT NULL CONSTRAINT curriculum_version_course_fkey REFERENCES curriculum_course,
        number integer NOT NULL,
        title text NOT NULL,
        language text NOT NULL,
        notice text,
        description_html text NOT NULL,
        skills jsonb NOT NULL,
        themes jsonb NOT NULL,
        situations jsonb NOT NULL,
        trail jsonb NOT NULL,
        digest text NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT curriculum_version_number_key UNIQUE (course_id, number)
      );

      CREATE TABLE curriculum_module (
        version_id uuid NOT NULL CONSTRAINT curriculum_module_version_fkey REFERENCES curriculum_version,
        key text NOT NULL,
        position integer NOT NULL,
        title text NOT NULL,
        short_title text NOT NULL,
        theme_key text,
        situation_key text,
        objectives jsonb NOT NULL,
        opens_on_day integer NOT NULL,
        guide_on_day integer NOT NULL,
        CONSTRAINT curriculum_module_pkey PRIMARY KEY (version_id, key)
      );

      CREATE TABLE curriculum_step (
        version_id uuid NOT NULL CONSTRAINT curriculum_step_version_fkey REFERENCES curriculum_version,
        key text NOT NULL,
        position integer NOT NULL,
        kind text NOT NULL,
        collective boolean NOT NULL,
        title text NOT NULL,
        short_title text NOT NULL,
        minutes integer NOT NULL,
        required boolean NOT NULL,
        module_key text,
        body jsonb NOT NULL,
        CONSTRAINT curriculum_step_pkey PRIMARY KEY (version_id, key),
        CONSTRAINT curriculum_step_module_fkey FOREIGN KEY (version_id, module_key) REFERENCES curriculum_module
      );

      CREATE TABLE curriculum_version_media (
        version_id uuid NOT NULL CONSTRAINT curriculum_version_media_version_fkey REFERENCES curriculum_version,
        hash text NOT NULL CONSTRAINT curriculum_version_media_hash_fkey REFERENCES media_file,
        media_type text NOT NULL,
        CONSTRAINT curriculum_version_media_pkey PRIMARY KEY (version_id, hash)
      );

      REVOKE UPDATE, DELETE ON media_file, curriculum_course, curriculum_version, curriculum_module, curriculum_step,
        curriculum_version_media FROM cheminer_app;

      -- A unit is a module, or a collective step that stands between modules; positions follow the path.
      CREATE VIEW read.curriculum_unit AS
        SELECT s.version_id, coalesce(s.module_key, s.key) AS unit_key, min(s.position) AS position,
               CASE WHEN s.module_key IS NULL THEN min(s.kind) ELSE 'module' END AS kind,
               coalesce(m.title, min(s.title)) AS title, coalesce(m.short_title, min(s.short_title)) AS short_title,
               m.theme_key,
               count(*) FILTER (WHERE s.required AND NOT s.collective)::int AS required,
               count(*) FILTER (WHERE s.required AND s.collective)::int AS collective_required
          FROM curriculum_step s LEFT JOIN curriculum_module m ON m.version_id = s.version_id AND m.key = s.module_key
         GROUP BY s.version_id, coalesce(s.module_key, s.key), s.module_key, m.title, m.short_title, m.theme_key;

      CREATE VIEW read.curriculum_step AS
        SELECT version_id, key AS step_key, coalesce(module_key, key) AS unit_key, position, kind, collective, title,
               minutes, required
          FROM curriculum_step;

      CREATE VIEW read.curriculum_theme AS
        SELECT v.id AS version_id, t.theme ->> 'key' AS theme_key, t.theme ->> 'title' AS title, t.position::int
          FROM curriculum_version v, jsonb_array_elements(v.themes) WITH ORDINALITY AS t (theme, position);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.curriculum_theme, read.curriculum_step, read.curriculum_unit;
      DROP TABLE curriculum_version_media, curriculum_step, curriculum_module, curriculum_version, curriculum_course,
        media_file`);
  }
}
