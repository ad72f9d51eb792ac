import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The language in which a person is written to. */
export class IdentityLanguage1795000009500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE identity_account ADD COLUMN language text NOT NULL DEFAULT 'fr'
        CONSTRAINT identity_account_language_check CHECK (language IN ('fr', 'en'));`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE identity_account DROP COLUMN language');
  }
}
