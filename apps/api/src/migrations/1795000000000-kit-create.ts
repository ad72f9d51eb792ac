import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground under every context: what the serving role may do by default, and the schema of published views.
 * The roles themselves are made before any migration runs (`kit/roles.ts`).
 */
export class KitCreate1795000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      GRANT USAGE ON SCHEMA public TO cheminer_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO cheminer_app;

      CREATE SCHEMA read;
      GRANT USAGE ON SCHEMA read TO cheminer_read, cheminer_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA read GRANT SELECT ON TABLES TO cheminer_read, cheminer_app;

      CREATE TABLE kit_command (
        account_id uuid NOT NULL,
        key text NOT NULL,
        digest text NOT NULL,
        answer jsonb NOT NULL,
        received_at timestamptz NOT NULL,
        CONSTRAINT kit_command_pkey PRIMARY KEY (account_id, key)
      );`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE kit_command; DROP SCHEMA read CASCADE');
  }
}
