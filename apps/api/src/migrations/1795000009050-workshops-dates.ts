import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people join besides a place or a link, who stands in for the facilitator, and every date that a meeting had. */
export class WorkshopsDates1795000009050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE workshops_workshop
        ADD COLUMN access text, ADD COLUMN phone text, ADD COLUMN facilitator_id uuid;
      ALTER TABLE agenda_event
        ADD COLUMN access text, ADD COLUMN phone text, ADD COLUMN cancelled_at timestamptz,
        ADD COLUMN revision integer NOT NULL DEFAULT 1;

      CREATE TABLE workshops_date_change (
        id uuid CONSTRAINT workshops_date_change_pkey PRIMARY KEY,
        workshop_id uuid NOT NULL CONSTRAINT workshops_date_change_workshop_fkey REFERENCES workshops_workshop,
        revision integer NOT NULL,
        kind text NOT NULL,
        before jsonb,
        after jsonb,
        reason text,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT workshops_date_change_revision_key UNIQUE (workshop_id, revision)
      );
      REVOKE UPDATE, DELETE ON workshops_date_change FROM cheminer_app;

      -- One that was cancelled takes place for nobody.
      CREATE OR REPLACE VIEW read.workshops_workshop AS
        SELECT id AS workshop_id, cohort_id, group_id, step_key, starts_at, zone, minutes, status, opened_at, closed_at
          FROM workshops_workshop WHERE status <> 'cancelled';
      CREATE OR REPLACE VIEW read.agenda_event AS
        SELECT id AS event_id, cohort_id, step_key, title, starts_at, zone, minutes FROM agenda_event
         WHERE cancelled_at IS NULL;

      -- When it was and when it is, why and by whom; never where, nor the word to whoever stands in.
      CREATE VIEW read.workshops_date_change AS
        SELECT c.id AS change_id, c.workshop_id, w.step_key, w.cohort_id, w.group_id, c.kind,
               (c.before ->> 'startsAt')::timestamptz AS starts_before, (c.after ->> 'startsAt')::timestamptz AS starts_after,
               CASE WHEN c.kind <> 'replaced' THEN c.reason END AS reason, c.changed_by, c.changed_at
          FROM workshops_date_change c JOIN workshops_workshop w ON w.id = c.workshop_id;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.workshops_date_change;
      CREATE OR REPLACE VIEW read.workshops_workshop AS
        SELECT id AS workshop_id, cohort_id, group_id, step_key, starts_at, zone, minutes, status, opened_at, closed_at
          FROM workshops_workshop;
      CREATE OR REPLACE VIEW read.agenda_event AS
        SELECT id AS event_id, cohort_id, step_key, title, starts_at, zone, minutes FROM agenda_event;
      DROP TABLE workshops_date_change;
      ALTER TABLE agenda_event DROP COLUMN revision, DROP COLUMN cancelled_at, DROP COLUMN phone, DROP COLUMN access;
      ALTER TABLE workshops_workshop DROP COLUMN facilitator_id, DROP COLUMN phone, DROP COLUMN access`);
  }
}
