import { randomUUID } from 'node:crypto';
import { onServer, urlOf } from '../../../../tools/postgres/databases.ts';
import { migrate } from '../migrate.ts';
import { RolesMissing } from './roles.ts';

describe('a PostgreSQL whose user may not create roles', () => {
  const name = `plain_${randomUUID().replaceAll('-', '')}`;
  const plain = () => {
    const url = new URL(urlOf(name));
    url.username = name;
    url.password = 'plain';
    return url.href;
  };
  beforeAll(async () => {
    await onServer(`CREATE ROLE ${name} LOGIN PASSWORD 'plain'`);
    await onServer(`CREATE DATABASE ${name} OWNER ${name}`);
  });
  afterAll(async () => {
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    await onServer(`DROP ROLE ${name}`);
  });

  it('is given the SQL for its administrator, and works once that was run', async () => {
    const refused: unknown = await migrate(plain()).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(RolesMissing);
    const { sql } = refused as RolesMissing;
    expect(sql).toContain(`GRANT cheminer_app, cheminer_read TO ${name};`);
    for (const statement of sql.split('\n')) await onServer(statement).catch(unlessExists);
    await migrate(plain());
    await migrate(plain());
  });
});

function unlessExists(error: { code?: string }): void {
  if (error.code !== '42710') throw error;
}
