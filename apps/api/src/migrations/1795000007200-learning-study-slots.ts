import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time that members set apart to study. */
export class LearningStudySlots1795000007200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE learning_study_slot (
        member_id uuid NOT NULL,
        id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        zone text NOT NULL,
        minutes integer NOT NULL,
        unit_key text,
        sequence integer NOT NULL,
        cancelled_at timestamptz,
        made_at timestamptz NOT NULL,
        CONSTRAINT learning_study_slot_pkey PRIMARY KEY (member_id, id)
      );
      CREATE INDEX learning_study_slot_coming_idx ON learning_study_slot (member_id, starts_at);`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE learning_study_slot');
  }
}
