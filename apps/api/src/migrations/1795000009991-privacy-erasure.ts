import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People have what they wrote erased, files included: those that nobody else names. */
export class PrivacyErasure1795000009991 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE privacy_erasure (
        member_id uuid CONSTRAINT privacy_erasure_pkey PRIMARY KEY,
        erased_at timestamptz NOT NULL
      );
      GRANT DELETE ON media_file TO cheminer_app;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('REVOKE DELETE ON media_file FROM cheminer_app; DROP TABLE privacy_erasure');
  }
}
