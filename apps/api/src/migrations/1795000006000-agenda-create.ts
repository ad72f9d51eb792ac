import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AgendaCreate1795000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agenda_event (
        id uuid CONSTRAINT agenda_event_pkey PRIMARY KEY,
        cohort_id uuid NOT NULL,
        step_key text,
        title text NOT NULL,
        starts_at timestamptz NOT NULL,
        zone text NOT NULL,
        minutes integer NOT NULL,
        link text,
        place text,
        created_at timestamptz NOT NULL,
        CONSTRAINT agenda_event_step_key UNIQUE (cohort_id, step_key)
      );

      CREATE TABLE agenda_attendance (
        event_id uuid NOT NULL CONSTRAINT agenda_attendance_event_fkey REFERENCES agenda_event,
        member_id uuid NOT NULL,
        present boolean NOT NULL,
        marked_by uuid NOT NULL,
        marked_at timestamptz NOT NULL,
        CONSTRAINT agenda_attendance_pkey PRIMARY KEY (event_id, member_id)
      );

      -- That an event took place and when, never where: a link would open the room.
      CREATE VIEW read.agenda_event AS
        SELECT id AS event_id, cohort_id, step_key, title, starts_at, zone, minutes FROM agenda_event;

      CREATE VIEW read.agenda_attendance AS
        SELECT a.event_id, e.step_key, e.cohort_id, a.member_id, a.present, a.marked_by, a.marked_at
          FROM agenda_attendance a JOIN agenda_event e ON e.id = a.event_id;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW read.agenda_attendance, read.agenda_event;
      DROP TABLE agenda_attendance, agenda_event`);
  }
}
