import type { Client } from 'pg';
import { appRole, readRole } from './database.ts';

/** The given user may not make the roles: what the administrator of the database has to run once. */
export class RolesMissing extends Error {
  override readonly name = 'RolesMissing';

  constructor(readonly sql: string) {
    super(`Ask the administrator of the database to run:\n${sql}`);
  }
}

/** Makes the serving and the reading role where they are missing. Roles belong to the server, not to a database. */
export async function ensureRoles(owner: Client): Promise<void> {
  if (await rolesUsable(owner)) return;
  const { rows } = await owner.query<{ user: string }>('SELECT quote_ident(current_user) AS user');
  const sql = [
    `CREATE ROLE ${appRole} NOLOGIN;`,
    `CREATE ROLE ${readRole} NOLOGIN;`,
    `GRANT ${readRole} TO ${appRole};`,
    `GRANT ${appRole}, ${readRole} TO ${rows[0]!.user};`,
  ];
  try {
    for (const statement of sql) await owner.query(statement).catch(unlessExists);
  } catch {
    throw new RolesMissing(sql.join('\n'));
  }
  if (!(await rolesUsable(owner))) throw new RolesMissing(sql.join('\n'));
}

async function rolesUsable(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ usable: boolean }>(
    `SELECT count(*) = 2 AND bool_and(pg_has_role(current_user, oid, 'MEMBER')) AS usable
       FROM pg_roles WHERE rolname IN ('${appRole}', '${readRole}')`,
  );
  return rows[0]!.usable;
}

const duplicateObject = '42710';

function unlessExists(error: { code?: string }): void {
  if (error.code !== duplicateObject) throw error;
}
