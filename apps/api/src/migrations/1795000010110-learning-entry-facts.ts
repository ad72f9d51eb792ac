import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One command may tell a fact of each of the entries that it hands in. */
export class LearningEntryFacts1795000010110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX learning_record_write_key;
      CREATE UNIQUE INDEX learning_record_write_key ON learning_record (member_id, write_id, verb)
        WHERE write_id IS NOT NULL AND entry_key IS NULL;
      CREATE UNIQUE INDEX learning_record_entry_key ON learning_record (member_id, write_id, verb, entry_key)
        WHERE write_id IS NOT NULL AND entry_key IS NOT NULL;`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX learning_record_entry_key;
      DROP INDEX learning_record_write_key;
      DELETE FROM learning_record later USING learning_record first
        WHERE later.member_id = first.member_id AND later.write_id = first.write_id AND later.verb = first.verb
          AND later.id > first.id;
      CREATE UNIQUE INDEX learning_record_write_key ON learning_record (member_id, write_id, verb)
        WHERE write_id IS NOT NULL;`);
  }
}
