import { createHash } from 'node:crypto';

/** Tells whether what somebody read is still what is recorded: sent back with a signature. */
export const sealOf = (statement: object): string =>
  createHash('sha256').update(JSON.stringify(statement)).digest('base64url').slice(0, 22);
