import { composeFaults } from './production/compose-faults.ts';
import { dockerfileFaults } from './production/dockerfile-faults.ts';
import { proxyFaults } from './production/proxy-faults.ts';
import { readCompose, readText } from './production/production-file.ts';
import { schemaFaults } from './production/schema-faults.ts';
import { settingsFaults } from './production/settings-faults.ts';

/** The files that no test starts: right by their schema, by a linter, and by what we decided. */
const compose = readCompose();
const dockerfiles = ['apps/api/Dockerfile', 'apps/web/Dockerfile'];
const faults = [
  ...schemaFaults(compose),
  ...composeFaults(compose, readText('docker-compose.yml')),
  ...dockerfiles.flatMap(dockerfileFaults),
  ...proxyFaults(compose),
  ...settingsFaults(),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
