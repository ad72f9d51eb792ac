import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a group changed of the protocol of a workshop. */
export class WorkshopsProtocol1795000009100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE workshops_protocol (
        workshop_id uuid CONSTRAINT workshops_protocol_pkey PRIMARY KEY
          CONSTRAINT workshops_protocol_workshop_fkey REFERENCES workshops_workshop,
        revision integer NOT NULL,
        preset text NOT NULL,
        phases jsonb NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE workshops_protocol');
  }
}
