import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IdentityCreate1795000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE identity_account (
        id uuid CONSTRAINT identity_account_pkey PRIMARY KEY,
        email text NOT NULL,
        given_name text NOT NULL,
        family_name text NOT NULL,
        password_hash text NOT NULL,
        zone text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX identity_account_email_key ON identity_account (email);

      CREATE TABLE identity_grant (
        account_id uuid NOT NULL CONSTRAINT identity_grant_account_fkey REFERENCES identity_account,
        kind text NOT NULL,
        granted_at timestamptz NOT NULL,
        CONSTRAINT identity_grant_pkey PRIMARY KEY (account_id, kind)
      );

      CREATE TABLE identity_sign_in (
        token_digest text CONSTRAINT identity_sign_in_pkey PRIMARY KEY,
        account_id uuid NOT NULL CONSTRAINT identity_sign_in_account_fkey REFERENCES identity_account ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX identity_sign_in_account_idx ON identity_sign_in (account_id);

      CREATE TABLE identity_failed_sign_in (
        id uuid CONSTRAINT identity_failed_sign_in_pkey PRIMARY KEY,
        email text NOT NULL,
        address text NOT NULL,
        failed_at timestamptz NOT NULL
      );
      CREATE INDEX identity_failed_sign_in_at_idx ON identity_failed_sign_in (failed_at);

      CREATE VIEW read.identity_person AS
        SELECT id AS account_id, given_name, family_name, zone FROM identity_account;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.identity_person;
      DROP TABLE identity_failed_sign_in, identity_sign_in, identity_grant, identity_account`);
  }
}
