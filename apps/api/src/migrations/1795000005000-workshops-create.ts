import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkshopsCreate1795000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE workshops_workshop (
        id uuid CONSTRAINT workshops_workshop_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL,
        group_id uuid NOT NULL,
        step_key text NOT NULL,
        starts_at timestamptz NOT NULL,
        zone text NOT NULL,
        minutes integer NOT NULL,
        place text,
        link text,
        status text NOT NULL,
        opened_at timestamptz,
        closed_at timestamptz,
        revision integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT workshops_workshop_step_key UNIQUE (group_id, step_key)
      );

      CREATE TABLE workshops_reply (
        workshop_id uuid NOT NULL CONSTRAINT workshops_reply_workshop_fkey REFERENCES workshops_workshop,
        member_id uuid NOT NULL,
        answer text NOT NULL,
        replied_at timestamptz NOT NULL,
        CONSTRAINT workshops_reply_pkey PRIMARY KEY (workshop_id, member_id)
      );

      CREATE TABLE workshops_attendance (
        workshop_id uuid NOT NULL CONSTRAINT workshops_attendance_workshop_fkey REFERENCES workshops_workshop,
        member_id uuid NOT NULL,
        status text NOT NULL,
        marked_by uuid NOT NULL,
        marked_at timestamptz NOT NULL,
        CONSTRAINT workshops_attendance_pkey PRIMARY KEY (workshop_id, member_id)
      );

      CREATE TABLE workshops_attendance_change (
        id uuid CONSTRAINT workshops_attendance_change_pkey PRIMARY KEY,
        workshop_id uuid NOT NULL CONSTRAINT workshops_attendance_change_workshop_fkey REFERENCES workshops_workshop,
        member_id uuid NOT NULL,
        before text,
        after text NOT NULL,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        reason text
      );
      CREATE INDEX workshops_attendance_change_workshop_idx ON workshops_attendance_change (workshop_id, member_id);
      REVOKE UPDATE, DELETE ON workshops_attendance_change FROM cheminer_app;

      -- That a workshop took place and when, never where: a link would open the room.
      CREATE VIEW read.workshops_workshop AS
        SELECT id AS workshop_id, cohort_id, group_id, step_key, starts_at, zone, minutes, status, opened_at, closed_at
          FROM workshops_workshop;

      CREATE VIEW read.workshops_attendance AS
        SELECT a.workshop_id, w.step_key, w.cohort_id, a.member_id, a.status, a.marked_by, a.marked_at
          FROM workshops_attendance a JOIN workshops_workshop w ON w.id = a.workshop_id;

      CREATE VIEW read.workshops_attendance_change AS
        SELECT c.id AS change_id, c.workshop_id, w.step_key, w.cohort_id, c.member_id, c.before, c.after, c.changed_by,
               c.changed_at, c.reason
          FROM workshops_attendance_change c JOIN workshops_workshop w ON w.id = c.workshop_id;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.workshops_attendance_change, read.workshops_attendance, read.workshops_workshop;
      DROP TABLE workshops_attendance_change, workshops_attendance, workshops_reply, workshops_workshop`);
  }
}
