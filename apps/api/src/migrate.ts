import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { appRole } from './kit/database.ts';
import { ensureRoles } from './kit/roles.ts';
import { migrations } from './migrations/index.ts';

/**
 * Brings the database to the version of this code, as its owner. Two processes may try at once: the second waits.
 * @throws RolesMissing
 */
export async function migrate(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(`SELECT pg_advisory_lock(hashtext('cheminer.migrate'))`);
    await ensureRoles(owner);
    await migrateTables(url);
    await migrateQueues(url, owner);
  } finally {
    await owner.end();
  }
}

async function migrateTables(url: string): Promise<void> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url,
    migrations,
    installExtensions: false,
  }).initialize();
  await dataSource.runMigrations({ transaction: 'each' }).finally(() => dataSource.destroy());
}

async function migrateQueues(url: string, owner: pg.Client): Promise<void> {
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false, max: 2 });
  await boss.start();
  await boss.stop({ graceful: false });
  await owner.query(`
    GRANT USAGE ON SCHEMA pgboss TO ${appRole};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${appRole};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO ${appRole};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${appRole}`);
}
