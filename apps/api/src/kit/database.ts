import type { DataSourceOptions } from 'typeorm';

/** The role that serves: not the owner, so that what migrations forbid stays forbidden. */
export const appRole = 'cheminer_app';
/** The role that may read the published views of schema `read`, and nothing else. */
export const readRole = 'cheminer_read';

/** A connection that acts as the serving role from its first statement. */
export const asAppRole = (url: string) => ({ connectionString: url, options: `-c role=${appRole}` });

export const serving = (url: string): Extract<DataSourceOptions, { type: 'postgres' }> => ({
  type: 'postgres',
  url,
  extra: { options: `-c role=${appRole}`, max: 10, connectionTimeoutMillis: 30_000 },
  synchronize: false,
  installExtensions: false,
  applicationName: 'cheminer',
});
