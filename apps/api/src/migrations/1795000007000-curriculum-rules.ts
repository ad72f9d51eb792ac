import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What authors set of completion and of the path. Versions already published keep what followed from the kinds. */
export class CurriculumRules1795000007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE curriculum_version ADD COLUMN catch_up jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE curriculum_version ALTER COLUMN catch_up DROP DEFAULT;

      ALTER TABLE curriculum_module
        ADD COLUMN rule jsonb NOT NULL DEFAULT '{"order": "any-order", "atLeast": null}',
        ADD COLUMN prerequisites jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE curriculum_module ALTER COLUMN rule DROP DEFAULT, ALTER COLUMN prerequisites DROP DEFAULT;

      ALTER TABLE curriculum_step
        ADD COLUMN completion jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN prerequisites jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN on_day integer,
        ADD COLUMN asked integer NOT NULL DEFAULT 0;
      ALTER TABLE curriculum_step ALTER COLUMN completion DROP DEFAULT, ALTER COLUMN prerequisites DROP DEFAULT,
        ALTER COLUMN asked DROP DEFAULT;

      UPDATE curriculum_step SET asked = coalesce(jsonb_array_length(coalesce(body -> 'questions', body -> 'statements', body -> 'items')), 0);
      UPDATE curriculum_step SET on_day = (body ->> 'onDay')::int WHERE collective;
      UPDATE curriculum_step SET body = jsonb_set(body, '{questions}', (
          SELECT jsonb_agg(question || '{"kind": "single"}' || jsonb_build_object('options', (
              SELECT jsonb_agg(option || '{"feedback": null}' ORDER BY place)
                FROM jsonb_array_elements(question -> 'options') WITH ORDINALITY AS o (option, place))) ORDER BY rank)
            FROM jsonb_array_elements(body -> 'questions') WITH ORDINALITY AS q (question, rank)))
        WHERE kind = 'quiz';
      UPDATE curriculum_step SET body = body || '{"audio": null}' WHERE kind = 'video';
      UPDATE curriculum_step SET body = body || '{"comments": false}' WHERE kind = 'positioning';
      UPDATE curriculum_step SET body = body || '{"accepts": ["text", "photo", "file"]}' WHERE kind = 'fieldwork';
      UPDATE curriculum_step SET body = body || '{"charterVersion": "1"}' WHERE kind = 'commitment';

      -- A module of which a number of steps is enough asks for that number.
      DROP VIEW read.curriculum_unit;
      CREATE VIEW read.curriculum_unit AS
        SELECT s.version_id, coalesce(s.module_key, s.key) AS unit_key, min(s.position) AS position,
               CASE WHEN s.module_key IS NULL THEN min(s.kind) ELSE 'module' END AS kind,
               coalesce(m.title, min(s.title)) AS title, coalesce(m.short_title, min(s.short_title)) AS short_title,
               m.theme_key,
               least(count(*) FILTER (WHERE s.required AND NOT s.collective), (m.rule ->> 'atLeast')::bigint)::int AS required,
               count(*) FILTER (WHERE s.required AND s.collective)::int AS collective_required
          FROM curriculum_step s LEFT JOIN curriculum_module m ON m.version_id = s.version_id AND m.key = s.module_key
         GROUP BY s.version_id, coalesce(s.module_key, s.key), s.module_key, m.title, m.short_title, m.theme_key, m.rule;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.curriculum_unit;
      ALTER TABLE curriculum_step DROP COLUMN completion, DROP COLUMN prerequisites, DROP COLUMN on_day, DROP COLUMN asked;
      ALTER TABLE curriculum_module DROP COLUMN rule, DROP COLUMN prerequisites;
      ALTER TABLE curriculum_version DROP COLUMN catch_up;
      CREATE VIEW read.curriculum_unit AS
        SELECT s.version_id, coalesce(s.module_key, s.key) AS unit_key, min(s.position) AS position,
               CASE WHEN s.module_key IS NULL THEN min(s.kind) ELSE 'module' END AS kind,
               coalesce(m.title, min(s.title)) AS title, coalesce(m.short_title, min(s.short_title)) AS short_title,
               m.theme_key,
               count(*) FILTER (WHERE s.required AND NOT s.collective)::int AS required,
               count(*) FILTER (WHERE s.required AND s.collective)::int AS collective_required
          FROM curriculum_step s LEFT JOIN curriculum_module m ON m.version_id = s.version_id AND m.key = s.module_key
         GROUP BY s.version_id, coalesce(s.module_key, s.key), s.module_key, m.title, m.short_title, m.theme_key;`);
  }
}
