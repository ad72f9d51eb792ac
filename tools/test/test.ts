import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';
import { endWith } from '../postgres/sentence.ts';
import { jest, playwright } from './runners.ts';
import { check, type Stage, type Tally } from './stage.ts';

const workspace = join(import.meta.dirname, '../..');

/** One project each: what the compiler must accept. */
const projects = [
  'apps/api',
  'apps/web',
  'apps/web-e2e',
  'libs/vocabulary',
  'libs/i18n',
  'libs/api-client',
  'libs/open-formats',
  'libs/ui',
  'tools',
];

/** `npm test`: every level, each starting and stopping what it needs. Ends with « N passed, N failed ». */
async function test(): Promise<void> {
  const folder = join(workspace, '.data', `test-${process.pid}`);
  const server = await startEmbeddedPostgres({ folder, durable: false });
  const database = { TEST_DATABASE_URL: server.url };
  const stages: Stage[] = [
    check('construction', 'nx', 'run-many', '-t', 'build'),
    check('mise en forme', 'prettier', '--check', '--log-level=warn', '.'),
    ...projects.map((project) => check(`types de ${project}`, 'tsc', '-p', project)),
    check('règles d’écriture', 'eslint', '.', '--max-warnings=0'),
    check(
      'qui importe qui',
      'depcruise',
      '--config',
      'apps/api/.dependency-cruiser.cjs',
      'apps/api/src',
      'apps/web/src',
      'libs',
    ),
    check('interface à jour', 'node', 'tools/checks/generated.ts'),
    check('fichiers de production', 'node', 'tools/checks/production-files.ts'),
    check('poids du premier écran', 'node', 'tools/checks/first-screen-weight.ts'),
    jest('règles', 'rules'),
    jest('routes', 'routes', database),
    jest('commandes', 'commands'),
    playwright('composants', 'libs/ui/playwright.config.ts'),
    playwright('trajets', 'apps/web-e2e/playwright.config.ts', database),
  ];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(130)));
  }
  try {
    const { passed, failed } = await runAll(stages);
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runAll(stages: readonly Stage[]): Promise<Tally> {
  let total: Tally = { passed: 0, failed: 0 };
  for (const { name, run } of stages) {
    const began = performance.now();
    const { passed, failed } = await run();
    total = { passed: total.passed + passed, failed: total.failed + failed };
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${failed === 0 ? '✓' : '✗'} ${name} : ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  return total;
}

await test().catch(endWith);
