import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that open one thing for one person without signing in: an answer, a feed, an end of messages. */
export class IdentityLinks1795000008500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity_link (
        token_digest text CONSTRAINT identity_link_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT identity_link_account_fkey REFERENCES identity_account,
        purpose text NOT NULL,
        subject_id text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        opened_at timestamptz
      );
      CREATE INDEX identity_link_account_idx ON identity_link (account_id, purpose);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE identity_link');
  }
}
