import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words that a course explains, and what only whoever runs a workshop reads. Earlier versions have neither. */
export class CurriculumTexts1795000009640 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE curriculum_version ADD COLUMN glossary jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE curriculum_version ALTER COLUMN glossary DROP DEFAULT;
      ALTER TABLE curriculum_step ADD COLUMN facilitation_html text;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE curriculum_step DROP COLUMN facilitation_html;
      ALTER TABLE curriculum_version DROP COLUMN glossary;`);
  }
}
