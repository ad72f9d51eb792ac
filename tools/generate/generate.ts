import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const workspace = join(import.meta.dirname, '../..');
const openapi = join(workspace, 'apps/api/openapi.json');
const schema = join(workspace, 'libs/api-client/src/schema.ts');

export type Generated = Readonly<{ file: string; content: string }>;

/** What the built API says of itself, and the client's types made from it. */
export async function generate(): Promise<Generated[]> {
  const out = join(mkdtempSync(join(tmpdir(), 'cheminer-')), 'openapi.json');
  const { status, stderr } = spawnSync('node', [join(workspace, 'apps/api/dist/write-openapi.js'), out]);
  if (status !== 0) throw new Error(stderr.toString());
  const document = readFileSync(out, 'utf8');
  const types = astToString(await openapiTS(JSON.parse(document) as never, { alphabetize: false }));
  const notice =
    '// Generated from apps/api/openapi.json by « npm run generate ». Do not edit.\n/* eslint-disable */\n';
  return [
    { file: openapi, content: document },
    { file: schema, content: notice + types },
  ];
}

if (import.meta.main) {
  for (const { file, content } of await generate()) writeFileSync(file, content);
}
