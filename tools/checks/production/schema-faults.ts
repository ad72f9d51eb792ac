import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Compose } from './production-file.ts';

/** Faults against the JSON Schema of the Compose Specification, which the linter `dclint` brings. */
export function schemaFaults(compose: Compose): string[] {
  const home = import.meta.resolve('dclint/package.json');
  const text = readFileSync(new URL('schemas/compose.schema.json', home), 'utf8');
  // Its dialect is draft 7, which ajv knows by another spelling of the address.
  const { $schema: _, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  if (ajv.validate(schema, compose)) return [];
  return (ajv.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `docker-compose.yml${instancePath || '/'}: ${message} ${JSON.stringify(params)}`,
  );
}
